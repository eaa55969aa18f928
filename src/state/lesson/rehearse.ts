import type { ScenarioDocument } from '@/engine/documents/document'
import { type Checked, type Fault, faultLine } from '@/engine/documents/fault'
import type { Evaluation } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { Statement } from '@/engine/statement/statement'
import type { Condition, Lesson, LessonStep } from '@/files/lesson/lesson'
import { toDocument } from '@/state/workbook/toDocument'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { figureAt, holdsAll, lostAddress } from './figureAt'
import { addressesIn } from './filledText'
import { isDone } from './isDone'
import { type Stage, stagesOf } from './stages'

type Evaluate = (document: ScenarioDocument, moves: MovesDocument | null) => Promise<Checked<Evaluation>>

/**
 * Goes through a lesson as its file does it for the learner, and says what does not hold: a change that the engine
 * refuses or that does not meet its own condition, an address without a figure, choices of which none or several are
 * right. An empty list: it can be taught.
 */
export async function rehearse(
  lesson: Lesson,
  sample: SampleMarket,
  evaluate: Evaluate,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const [opening, ...stages] = stagesOf(lesson)
  await statementAt(opening, 'scenario')
  for (const [place, step] of lesson.steps.entries()) {
    const stage = stages[place] ?? opening
    const path = `steps[${place}]`
    const statement = await statementAt(stage, step.change === undefined ? path : `${path}.change.do`)
    if (statement !== null) faults.push(...stepFaults(step, path, stage, statement))
  }
  return faults

  async function statementAt({ workbook, moves }: Stage, path: string): Promise<Statement | null> {
    const isMoved = Object.keys(moves).length > 0
    const answer = await evaluate(toDocument(workbook, sample).document, isMoved ? moves : null)
    if (!answer.ok) {
      const message = answer.faults.map(inLesson).map(faultLine).join('; ')
      // Later steps go on from what is wrong.
      if (!faults.some((told) => told.message === message)) faults.push({ path, message })
      return null
    }
    for (const { symbol, reason } of answer.value.leftOut)
      faults.push({ path, message: `${symbol} cannot be valued: ${reason}` })
    return answer.value.statement
  }
}

/** A fault of a move under the key that it has here, and not the option of the command line. */
function inLesson({ path, message }: Fault): Fault {
  return { path: path.replace(/^--(\w+) ?/, 'moves.$1.').replace(/\.$/, ''), message }
}

function stepFaults(
  { predict, change, after }: LessonStep,
  path: string,
  { workbook, moves }: Stage,
  statement: Statement,
): readonly Fault[] {
  const lost = (at: string, address: string): Fault => ({
    path: at,
    message: `there is no figure at "${address}"`,
  })
  const inConditions = (at: string, conditions: readonly Condition[]) =>
    conditions.flatMap((condition, place) => {
      const address = lostAddress(statement, condition)
      return address === null ? [] : [lost(`${at}[${place}]`, address)]
    })
  const faults = after.flatMap((text, place) =>
    addressesIn(text).flatMap((address) =>
      figureAt(statement, address) === null ? [lost(`${path}.after[${place}]`, address)] : [],
    ),
  )
  if (change !== undefined) {
    faults.push(...inConditions(`${path}.change.until`, change.until ?? []))
    if (!isDone(change, { workbook, moves, statement }))
      faults.push({ path: `${path}.change.until`, message: 'it does not hold when "do" has been done' })
  }
  if (predict === undefined) return faults
  if ('answer' in predict) {
    const isThere = figureAt(statement, predict.answer) !== null
    return isThere ? faults : [...faults, lost(`${path}.predict.answer`, predict.answer)]
  }
  const at = `${path}.predict.choices`
  faults.push(...predict.choices.flatMap(({ when }, place) => inConditions(`${at}[${place}].when`, when)))
  const right = predict.choices.filter(({ when }) => holdsAll(statement, when)).length
  if (right !== 1) faults.push({ path: at, message: `expected one that is right, got ${right}` })
  return faults
}
