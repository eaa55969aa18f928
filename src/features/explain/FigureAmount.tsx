import type { FigureView } from '@/engine/explanation/explainFigure'
import { cx } from '@/ui/cx'
import styles from './Explain.module.css'
import { amountWords, EXACT, READABLE } from './figureWords'

/** A figure's value with its unit, on one line; all digits on hover, or shown. */
export function FigureAmount({
  figure,
  exact,
  strong = false,
}: {
  figure: FigureView
  exact: boolean
  strong?: boolean
}) {
  return (
    <span className={cx(styles.number, strong && styles.strong)} title={amountWords(figure, EXACT)}>
      {amountWords(figure, exact ? EXACT : READABLE)}
    </span>
  )
}
