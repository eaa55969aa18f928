import type { ReactNode } from 'react'
import { cx } from '@/ui/cx'
import styles from './Field.module.css'
import { FloatingMessage } from './FloatingMessage'

export interface FieldProps {
  /** The control's id; `${id}-message` is the message's. */
  id: string
  label: string
  hideLabel?: boolean | undefined
  /** Label before the control on the same line. */
  inline?: boolean | undefined
  error?: string | undefined
  hint?: string | undefined
  /** In a table: what is wrong stands over the page, not under the control. */
  floats?: boolean | undefined
  children: ReactNode
}

/** Label, control and, at the field, what is wrong with it. Used by the fields of this folder. */
export function Field({ id, label, hideLabel, inline, error, hint, floats, children }: FieldProps) {
  const message = error ?? hint
  return (
    <div className={cx(styles.field, inline && styles.inline)}>
      {!hideLabel && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {children}
      {error && floats && (
        <FloatingMessage id={`${id}-message`} of={id}>
          {error}
        </FloatingMessage>
      )}
      {message && !(error && floats) && (
        <div id={`${id}-message`} className={error ? styles.error : styles.hint}>
          {message}
        </div>
      )}
    </div>
  )
}

/** What ties a control to its message, and names it where the label is not shown. */
export function described({
  id,
  label,
  hideLabel,
  error,
  hint,
}: Omit<FieldProps, 'inline' | 'floats' | 'children'>) {
  return {
    'aria-label': hideLabel ? label : undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': (error ?? hint) ? `${id}-message` : undefined,
  }
}
