import type { StepView } from '@/engine/explanation/explainFigure'
import { amountWords, READABLE } from './figureWords'
import { lastOf } from './steps'

/** What follows the result of a step's formula where the step is that with its sign turned, as a loss is of a P&L. */
export function signTurned(step: StepView, places = READABLE): string {
  const [size, result] = [step.figure.value, lastOf(step).value]
  const isTurned = size !== result && size.replace('-', '') === result.replace('-', '')
  return isTurned ? `, with its sign turned ${amountWords(step.figure, places)}` : ''
}
