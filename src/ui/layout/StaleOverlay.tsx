import type { ReactNode } from 'react'
import { cx } from '@/ui/cx'
import styles from './StaleOverlay.module.css'

export interface StaleOverlayProps {
  /** A newer one is long in coming: dims at once, so whoever says so has been patient before. */
  busy: boolean
  /** Older than what it is the result of, with no newer one on its way. */
  old?: boolean
  className?: string | undefined
  children: ReactNode
}

/** A result that keeps its place while it is being computed again, and dims where that takes long. */
export function StaleOverlay({ busy, old = false, className, children }: StaleOverlayProps) {
  return (
    <div className={cx(styles.dims, className)} aria-busy={busy} data-late={busy || old || undefined}>
      {children}
    </div>
  )
}
