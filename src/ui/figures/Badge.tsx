import type { ReactNode } from 'react'
import { cx } from '@/ui/cx'
import styles from './Badge.module.css'

export type BadgeTone = 'plain' | 'warning' | 'loss' | 'gain' | 'what-if'

export interface BadgeProps {
  /** `warning` for what is assumed, `what-if` for what is not in the real book. */
  tone?: BadgeTone
  title?: string
  children: ReactNode
}

/** A word or letter that marks what stands beside it: “assumed”, “guide”, “A”. */
export function Badge({ tone = 'plain', title, children }: BadgeProps) {
  return (
    <span className={cx(styles.badge, styles[tone])} title={title}>
      {children}
    </span>
  )
}
