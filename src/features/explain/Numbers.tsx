import { Fragment } from 'react'
import type { FigureView } from '@/engine/explanation/explainFigure'
import styles from './Explain.module.css'
import { amountWords, EXACT, READABLE } from './figureWords'
import { formula } from './formula'
import { numberInFormula, roundingOf } from './rounding'

/** A formula with its numbers; each stays with its unit on one line, and they give the result that is shown. */
export function Numbers({
  figure,
  inputs,
  exact,
}: {
  figure: FigureView
  inputs: readonly FigureView[]
  exact: boolean
}) {
  const rounding = roundingOf(figure, inputs)
  const places = exact ? EXACT : rounding.places
  const words = formula(figure, inputs, (input) => numberInFormula(input, places))
  if (words === null) return null
  const tokens = `${words} = ${amountWords(figure, exact ? EXACT : READABLE)}`.split(' ')
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
