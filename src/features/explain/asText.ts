import type { Explanation, StepView } from '@/engine/explanation/explainFigure'
import { markdownText } from '@/files/statement/markdownText'
import { capitalised } from '@/ui/letterCase'
import { amountWords, EXACT } from './figureWords'
import { formula } from './formula'
import { decidedBy, knownIn, nameInFormula, stepLabel, titleOf } from './labels'
import { numberInFormula, roundingOf } from './rounding'
import { originsOf, rulesOf } from './rulesOf'
import { signTurned } from './signTurned'
import { sourceText } from './sourceWords'
import { inputsOf, lastOf, listed } from './steps'

/** A line of a copied explanation, before it is plain or Markdown. */
interface Line {
  readonly kind: 'title' | 'text' | 'formula' | 'input'
  readonly text: string
  /** In a list of steps. */
  readonly number?: number
}

/** How a copied explanation is written. */
export type TextStyle = 'plain' | 'markdown'

/** The step that is looked at as a clean block of text, for a support reply; `includes` says what is in the figure. */
export function stepText(
  explanation: Explanation,
  { context, includes = '' }: Around,
  style: TextStyle = 'plain',
): string {
  const [step] = explanation.steps
  if (step === undefined) return ''
  const lines: readonly Line[] = [
    { kind: 'title', text: titleLine(step) },
    text(step.figure.meaning),
    ...(includes === '' ? [] : [text(includes)]),
    ...formulaLines(explanation, step, true),
    ...inputLines(explanation, step, tail),
    ...rulesOf(explanation, step).map((rule) => text(`Rule: ${rule}`)),
    ...originsOf(explanation, step).map((origin) => text(`Rule from: ${origin}`)),
    text(context),
  ]
  return written(lines, style)
}

/** What stands around a step: what the figure includes, and of which scenario it is. */
export interface Around {
  readonly context: string
  readonly includes?: string
}

/** The step that is looked at and all below it, each once, down to entries, market and parameters. */
export function allStepsText(
  explanation: Explanation,
  { context }: Around,
  style: TextStyle = 'plain',
): string {
  const { steps } = explanation
  const computed = steps.filter((step) => lastOf(step).operation !== null)
  const numberOf = new Map(computed.map((step, place) => [step, place + 1]))
  const blocks = computed.map((step, place): readonly Line[] => [
    { kind: 'title', text: titleLine(step), number: place + 1 },
    ...formulaLines(explanation, step, false),
    ...inputLines(explanation, step, (view) => {
      const below = numberOf.get(view)
      return below === undefined ? tail(view) : ` (step ${below})`
    }),
    ...(step.inputs === null
      ? [{ kind: 'formula', text: 'The steps below this one are left out: there are too many.' } as const]
      : []),
  ])
  return written(
    [
      ...blocks.flat(),
      text('Numbers are rounded for reading; each step was computed from exact ones.'),
      text(context),
    ],
    style,
  )
}

function text(words: string): Line {
  return { kind: 'text', text: words }
}

function written(lines: readonly Line[], style: TextStyle): string {
  const isList = lines[0]?.number !== undefined
  return lines.map((line) => (style === 'plain' ? plainLine(line, isList) : markdownLine(line))).join('\n')
}

function plainLine({ kind, text: words, number }: Line, isList: boolean): string {
  if (number !== undefined) return `${number}. ${words}`
  if (kind === 'input') return isList ? `   - ${words}` : `  ${words}`
  return kind === 'formula' && isList ? `   ${words}` : words
}

/** Each line a paragraph of its own or an item, whatever stands before it. */
function markdownLine({ kind, text: words, number }: Line): string {
  const safe = markdownText(words)
  switch (kind) {
    case 'title':
      return `${number === undefined ? '' : '\n'}**${number === undefined ? '' : `${number}\\. `}${safe}**\n`
    case 'formula':
    case 'input':
      return `- ${safe}`
    case 'text':
      return `\n${safe}`
  }
}

/** A line for each input, by what it is called there. */
function inputLines(
  explanation: Explanation,
  step: StepView,
  more: (input: StepView) => string,
): readonly Line[] {
  const inputs = listed(explanation, step).map(({ view }) => view)
  const beside = inputs.map(({ figure }) => figure)
  return inputs.map((input) => {
    const by = decidedBy(input, knownIn(step))
    const label = capitalised(stepLabel(input, beside, step))
    const decided = by === '' || label.endsWith(by) ? '' : ` — ${by}`
    return { kind: 'input', text: `${label}: ${amountWords(input.figure)}${decided}${more(input)}` }
  })
}

function titleLine(step: StepView): string {
  const by = decidedBy(step, [])
  return `${titleOf(step.figure)}: ${amountWords(step.figure)}${by === '' ? '' : ` — ${by}`}`
}

/** The formula in words and in numbers that give the result as it is said; where they cannot, its exact value. */
function formulaLines(explanation: Explanation, step: StepView, withWords: boolean): readonly Line[] {
  return formulas(explanation, step, withWords).map((words) => ({ kind: 'formula', text: words }))
}

function formulas(explanation: Explanation, step: StepView, withWords: boolean): readonly string[] {
  const last = lastOf(step)
  const steps = inputsOf(explanation, step).map(({ view }) => view)
  const inputs = steps.map(({ figure }) => figure)
  const words = formula(last, steps, (input) => nameInFormula(input, inputs, step))
  if (words === null) return withWords ? [sourceText(last)] : []
  if (step.inputs === null) return [`= ${words}`]
  const { places, recomputes } = roundingOf(last, inputs)
  const numbers = formula(last, inputs, (input) => numberInFormula(input, places))
  const all = amountWords(last, EXACT)
  const exact = recomputes || all === amountWords(last) ? '' : ` (of unrounded inputs; exactly ${all})`
  return [
    ...(withWords ? [`= ${words}`] : []),
    `= ${numbers} = ${amountWords(last)}${exact}${signTurned(step)}`,
  ]
}

function tail(step: StepView): string {
  const source = sourceText(lastOf(step))
  return source === '' ? '' : ` (${source})`
}
