import type { ScenarioDocument } from '@/engine/documents/document'
import { type Checked, type Fault, said } from '@/engine/documents/fault'
import { faultLine } from '@/engine/documents/faultLine'
import type { Path } from '@/engine/documents/path'
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
  const told = new Set<string>()
  const [opening, ...stages] = stagesOf(lesson)
  await statementAt(opening, ['scenario'])
  for (const [place, step] of lesson.steps.entries()) {
    const stage = stages[place] ?? opening
    const path = ['steps', place]
    const statement = await statementAt(stage, step.change === undefined ? path : [...path, 'change', 'do'])
    if (statement !== null) faults.push(...stepFaults(step, path, stage, statement))
  }
  return faults

  async function statementAt({ workbook, moves }: Stage, path: Path): Promise<Statement | null> {
    const isMoved = Object.keys(moves).length > 0
    const answer = await evaluate(toDocument(workbook, sample).document, isMoved ? moves : null)
    if (!answer.ok) {
      const words = answer.faults.map(inLesson).map(faultLine).join('; ')
      // Later steps go on from what is wrong.
      if (!told.has(words)) faults.push(said(words, path))
      told.add(words)
      return null
    }
    for (const { symbol, reason } of answer.value.leftOut)
      faults.push(said(`${symbol} cannot be valued: ${reason}`, path))
    return answer.value.statement
  }
}

/** A fault of a move under the key that it has here, and not the option of the command line. */
function inLesson({ of, ...fault }: Fault): Fault {
  return of === 'moves' ? { ...fault, path: ['moves', ...fault.path] } : fault
}

function stepFaults(
  { predict, change, after }: LessonStep,
  path: Path,
  { workbook, moves }: Stage,
  statement: Statement,
): readonly Fault[] {
  const lost = (at: Path, address: string) => said(`there is no figure at "${address}"`, at)
  const inConditions = (at: Path, conditions: readonly Condition[]) =>
    conditions.flatMap((condition, place) => {
      const address = lostAddress(statement, condition)
      return address === null ? [] : [lost([...at, place], address)]
    })
  const faults = after.flatMap((text, place) =>
    addressesIn(text).flatMap((address) =>
      figureAt(statement, address) === null ? [lost([...path, 'after', place], address)] : [],
    ),
  )
  if (change !== undefined) {
    const until = [...path, 'change', 'until']
    faults.push(...inConditions(until, change.until ?? []))
    if (!isDone(change, { workbook, moves, statement }))
      faults.push(said('it does not hold when "do" has been done', until))
  }
  if (predict === undefined) return faults
  if ('answer' in predict) {
    const isThere = figureAt(statement, predict.answer) !== null
    return isThere ? faults : [...faults, lost([...path, 'predict', 'answer'], predict.answer)]
  }
  const at = [...path, 'predict', 'choices']
  faults.push(...predict.choices.flatMap(({ when }, place) => inConditions([...at, place, 'when'], when)))
  const right = predict.choices.filter(({ when }) => holdsAll(statement, when)).length
  if (right !== 1) {
    const got = { told: String(right) }
    faults.push({ path: at, code: 'unexpected', expected: 'one that is right', got })
  }
  return faults
}
