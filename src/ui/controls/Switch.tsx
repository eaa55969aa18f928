import { type ReactNode, useId } from 'react'
import { cx } from '@/ui/cx'
import styles from './Switch.module.css'

export interface SwitchProps {
  label: string
  /** Shown instead of the label's text, or beside it where the label is hidden. */
  children?: ReactNode
  /** The label is for screen readers only. */
  hideLabel?: boolean
  checked: boolean
  onChange: (checked: boolean) => void
  /** Violet, for what-if rows. */
  tone?: 'plain' | 'what-if'
  disabled?: boolean
}

export function Switch({ label, children, hideLabel, checked, onChange, tone, disabled }: SwitchProps) {
  const id = useId()
  return (
    <span className={styles.field}>
      <button
        type="button"
        role="switch"
        id={id}
        className={cx(styles.switch, tone === 'what-if' && styles.whatIf)}
        aria-checked={checked}
        onClick={() => onChange(!checked)}
        disabled={disabled ?? false}
        aria-label={hideLabel ? label : undefined}
        title={hideLabel ? label : undefined}
      >
        <span className={styles.thumb} />
      </button>
      {!hideLabel && <label htmlFor={id}>{children ?? label}</label>}
    </span>
  )
}
