import { Fragment } from 'react'
import type { Explanation, StepView } from '@/engine/explanation/explainFigure'
import styles from './Explain.module.css'
import { amountWords, EXACT, READABLE } from './figureWords'
import { formula } from './formula'
import { numberInFormula, roundingOf } from './rounding'
import { signTurned } from './signTurned'
import { inputsOf, lastOf } from './steps'

/** A formula with its numbers; each stays with its unit on one line, and they give the result that is shown. */
export function Numbers({
  explanation,
  step,
  exact,
}: {
  explanation: Explanation
  step: StepView
  exact: boolean
}) {
  const figure = lastOf(step)
  const inputs = inputsOf(explanation, step).map(({ view }) => view.figure)
  const rounding = roundingOf(figure, inputs)
  const places = exact ? EXACT : rounding.places
  const words = formula(figure, inputs, (input) => numberInFormula(input, places))
  if (words === null) return null
  const shown = exact ? EXACT : READABLE
  const tokens = `${words} = ${amountWords(figure, shown)}${signTurned(step, shown)}`.split(' ')
  return (
    <p className={styles.numbers}>
      {tokens.map((token, place) => (
        // Numbers are known by their place in the formula; only the spaces between them break.
        <Fragment key={keyOf(token, place)}>
          {place > 0 && ' '}
          <span className={styles.whole}>{token}</span>
        </Fragment>
      ))}
    </p>
  )
}

function keyOf(token: string, place: number): string {
  return `${place} ${token}`
}
