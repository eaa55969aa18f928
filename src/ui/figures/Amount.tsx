import { type ClipboardEvent, useRef } from 'react'
import { cx } from '@/ui/cx'
import styles from './Amount.module.css'

export interface AmountProps {
  /** What is shown, rounded for reading. */
  shown: string
  /** The exact value, for the tooltip and for copying. */
  exactly: string
  /** Small type behind the number, such as `USD`. */
  unit?: string | undefined
  tone?: 'loss' | 'gain' | 'what-if' | undefined
  className?: string | undefined
}

/** A number on screen: tabular figures, its exact value on hover, and on copy where it is copied whole. */
export function Amount({ shown, exactly, unit, tone, className }: AmountProps) {
  const element = useRef<HTMLSpanElement>(null)
  const copy = (event: ClipboardEvent) => {
    const selected = document.getSelection()?.toString().trim()
    if (!selected || selected !== element.current?.textContent.trim()) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', exactly)
  }
  return (
    <span
      ref={element}
      className={cx(styles.amount, tone && styles[tone], className)}
      title={exactly}
      onCopy={copy}
    >
      {shown}
      {unit && <span className={styles.unit}> {unit}</span>}
    </span>
  )
}
