import { useId } from 'react'
import { cx } from '@/ui/cx'
import { described, Field } from './Field'
import field from './Field.module.css'
import styles from './Select.module.css'

export interface SelectOption<Key extends string = string> {
  value: Key
  label: string
  disabled?: boolean
  /** The heading that it stands under; options without one stand alone. */
  group?: string
}

export interface SelectProps<Key extends string = string> {
  label: string
  hideLabel?: boolean
  inline?: boolean
  value: Key
  options: readonly SelectOption<Key>[]
  onChange: (value: Key) => void
  error?: string | undefined
  hint?: string | undefined
  disabled?: boolean
}

/** A choice of one: the browser's own list, which every keyboard and phone knows. */
export function Select<Key extends string>(props: SelectProps<Key>) {
  const { label, hideLabel, inline, value, options, onChange, error, hint, disabled } = props
  const id = useId()
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Field id={id} label={label} hideLabel={hideLabel} inline={inline} error={error} hint={hint}>
      <span className={styles.box}>
        <select
          id={id}
          className={cx(field.control, styles.select)}
          value={value}
          disabled={disabled}
          onChange={(event) => choose(event.currentTarget.value)}
          {...described({ id, label, hideLabel, error, hint })}
        >
          {[...new Set(options.map(({ group }) => group))].map((group) => {
            const rows = options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value} disabled={option.disabled}>
                  {option.label}
                </option>
              ))
            return group === undefined ? (
              rows
            ) : (
              <optgroup key={group} label={group}>
                {rows}
              </optgroup>
            )
          })}
        </select>
      </span>
    </Field>
  )
}
