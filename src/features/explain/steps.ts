import type { Explanation, FigureView, InputView, StepView } from '@/engine/explanation/explainFigure'

/** The figure whose inputs a step shows: itself, or the last that it restates. */
export function lastOf({ figure, passed }: StepView): FigureView {
  return passed.at(-1)?.figure ?? figure
}

/** An input with the step that begins there. */
export interface Input extends InputView {
  readonly view: StepView
}

/** The inputs of a step, in the order of the operation; none where the explanation ends there. */
export function inputsOf({ steps }: Explanation, { inputs }: StepView): readonly Input[] {
  return (inputs ?? []).flatMap((input) => {
    const view = steps[input.step]
    return view === undefined ? [] : [{ ...input, view }]
  })
}

/** Whether inputs add up, so that one has more to do with the result than another. */
export function isSum({ operation }: FigureView): boolean {
  return operation === 'sum' || operation === 'gridSum'
}

/** The inputs worth a line: of a sum the one that makes most of it first. */
export function listed(explanation: Explanation, step: StepView): readonly Input[] {
  const inputs = inputsOf(explanation, step).filter(({ view }) => !view.figure.isRuleNumber)
  const last = lastOf(step)
  if (!isSum(last)) return inputs
  const direction = Number(last.value) < 0 ? -1 : 1
  return inputs.toSorted((a, b) => direction * (Number(b.view.figure.value) - Number(a.view.figure.value)))
}
