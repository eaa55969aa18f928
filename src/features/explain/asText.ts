import type { Explanation, StepView } from '@/engine/figure/view'
import { capitalised } from '@/ui/words'
import { amountWords, EXACT } from './amounts'
import { formula } from './formula'
import { decidedBy, knownIn, nameInFormula, stepLabel, titleOf } from './labels'
import { numberInFormula, roundingOf } from './rounding'
import { rulesOf } from './rulesOf'
import { sourceText } from './sourceWords'
import { inputsOf, lastOf, listed } from './steps'

/** The step that is looked at as a clean block of text, for a support reply. */
export function stepText(explanation: Explanation, context: string): string {
  const [step] = explanation.steps
  if (step === undefined) return ''
  return [
    titleLine(step),
    step.figure.meaning,
    ...formulaLines(explanation, step, true),
    ...inputLines(explanation, step, tail).map((line) => `  ${line}`),
    ...rulesOf(step).map((text) => `Rule: ${text}`),
    context,
  ].join('\n')
}

/** The step that is looked at and all below it, each once, down to entries, market and parameters. */
export function allStepsText(explanation: Explanation, context: string): string {
  const { steps } = explanation
  const computed = steps.filter((step) => lastOf(step).operation !== null)
  const numberOf = new Map(computed.map((step, place) => [step, place + 1]))
  const blocks = computed.map((step) => [
    `${numberOf.get(step)}. ${titleLine(step)}`,
    ...formulaLines(explanation, step, false).map((line) => `   ${line}`),
    ...inputLines(explanation, step, (view) => {
      const below = numberOf.get(view)
      return below === undefined ? tail(view) : ` (step ${below})`
    }).map((line) => `   - ${line}`),
    ...(step.inputs === null ? ['   The steps below this one are left out: there are too many.'] : []),
  ])
  return [
    ...blocks.flat(),
    'Numbers are rounded for reading; each step was computed from exact ones.',
    context,
  ].join('\n')
}

/** A line for each input, by what it is called there. */
function inputLines(
  explanation: Explanation,
  step: StepView,
  more: (input: StepView) => string,
): readonly string[] {
  const inputs = listed(explanation, step).map(({ view }) => view)
  const beside = inputs.map(({ figure }) => figure)
  return inputs.map((input) => {
    const by = decidedBy(input, knownIn(step))
    const label = capitalised(stepLabel(input, beside, step))
    return `${label}: ${amountWords(input.figure)}${by === '' || label.endsWith(by) ? '' : ` — ${by}`}${more(input)}`
  })
}

function titleLine(step: StepView): string {
  const by = decidedBy(step, [])
  return `${titleOf(step.figure)}: ${amountWords(step.figure)}${by === '' ? '' : ` — ${by}`}`
}

/** The formula in words and in numbers that give the result as it is said; where they cannot, its exact value. */
function formulaLines(explanation: Explanation, step: StepView, withWords: boolean): readonly string[] {
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
  return [...(withWords ? [`= ${words}`] : []), `= ${numbers} = ${amountWords(last)}${exact}`]
}

function tail(step: StepView): string {
  const source = sourceText(lastOf(step))
  return source === '' ? '' : ` (${source})`
}
