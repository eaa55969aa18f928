import type { FigureView } from '@/engine/explanation/view'
import { cx } from '@/ui/cx'
import { amountWords, EXACT, READABLE } from './amounts'
import styles from './Explain.module.css'

/** A figure's value with its unit, on one line; all digits on hover, or shown. */
export function Amount({
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
