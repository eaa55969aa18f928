import { Switch as Radix } from 'radix-ui'
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
      <Radix.Root
        id={id}
        className={cx(styles.switch, tone === 'what-if' && styles.whatIf)}
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled ?? false}
        aria-label={hideLabel ? label : undefined}
        title={hideLabel ? label : undefined}
      >
        <Radix.Thumb className={styles.thumb} />
      </Radix.Root>
      {!hideLabel && <label htmlFor={id}>{children ?? label}</label>}
    </span>
  )
}
