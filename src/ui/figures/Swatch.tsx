import { cx } from '@/ui/cx'
import styles from './Swatch.module.css'

export interface SwatchProps {
  /** Any CSS colour. */
  colour: string
  /** Outlined only. */
  hollow?: boolean
  className?: string | undefined
}

/** The colour that something has in a chart, before its name. */
export function Swatch({ colour, hollow = false, className }: SwatchProps) {
  return (
    <span
      className={cx(styles.swatch, hollow && styles.hollow, className)}
      style={{ '--colour': colour }}
      aria-hidden="true"
    />
  )
}
