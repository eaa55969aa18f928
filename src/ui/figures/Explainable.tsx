import type { ReactNode } from 'react'
import { cx } from '@/ui/cx'
import { lowered } from '@/ui/letterCase'
import styles from './Explainable.module.css'

export interface ExplainableProps {
  onExplain: () => void
  /** What the figure is, as said to a screen reader: “explain maintenance margin”. */
  label: string
  /** Whether its explanation is open now. */
  open?: boolean
  /** More than “Explain …” for who points at it. */
  title?: string | undefined
  /** The underline is faintly there without hover as well: what can be pressed is seen. */
  always?: boolean
  className?: string | undefined
  children: ReactNode
}

/** A figure that tells how it was made: dotted underline on hover and focus, opens on click and Enter. */
export function Explainable({
  onExplain,
  label,
  open,
  title = `Explain ${lowered(label)}`,
  always,
  className,
  children,
}: ExplainableProps) {
  return (
    <button
      type="button"
      className={cx(styles.explainable, always && styles.always, open && styles.open, className)}
      title={title}
      onClick={onExplain}
    >
      {children}
    </button>
  )
}
