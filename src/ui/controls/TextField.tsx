import { type FocusEvent, type KeyboardEvent, type Ref, useId } from 'react'
import { cx } from '@/ui/cx'
import { described, Field } from './Field'
import field from './Field.module.css'
import { hasLeft } from './focus'
import styles from './TextField.module.css'

export interface TextFieldProps {
  label: string
  hideLabel?: boolean
  inline?: boolean
  value: string
  onChange: (value: string) => void
  /** On Enter (Ctrl or Cmd with Enter where there are several rows). */
  onSubmit?: (value: string) => void
  /** When the focus goes elsewhere. */
  onLeave?: (value: string) => void
  /** On Escape, which then closes nothing around the field. */
  onCancel?: () => void
  placeholder?: string
  error?: string | undefined
  hint?: string | undefined
  /** More than one makes it a text area. */
  rows?: number
  /** Same width for every letter, for symbols and JSON. */
  code?: boolean
  disabled?: boolean
  /** To be read and copied only. */
  readOnly?: boolean
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

export function TextField(props: TextFieldProps) {
  const { label, hideLabel, inline, value, onChange, onSubmit, onLeave, onCancel } = props
  const { error, hint, rows = 1, code } = props
  const id = useId()
  const submit = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && onCancel) {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onSubmit) return
    if (rows > 1 && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    onSubmit(event.currentTarget.value)
  }
  const shared = {
    id,
    value,
    placeholder: props.placeholder,
    disabled: props.disabled,
    readOnly: props.readOnly,
    className: cx(field.control, code && styles.code),
    autoComplete: 'off',
    spellCheck: false,
    onKeyDown: submit,
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (hasLeft(event)) onLeave?.(event.currentTarget.value)
    },
    ...described({ id, label, hideLabel, error, hint }),
  }
  return (
    <Field id={id} label={label} hideLabel={hideLabel} inline={inline} error={error} hint={hint}>
      {rows > 1 ? (
        <textarea {...shared} ref={props.ref} rows={rows} onChange={(e) => onChange(e.currentTarget.value)} />
      ) : (
        <input {...shared} ref={props.ref} type="text" onChange={(e) => onChange(e.currentTarget.value)} />
      )}
    </Field>
  )
}
