import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { cx } from '@/ui/cx'
import { described, Field } from './Field'
import field from './Field.module.css'
import styles from './SuggestField.module.css'

export interface Suggestion {
  value: string
  /** A second, muted text beside it. */
  note?: string
  /** Taken, it is not the end: the list stays for what comes next. */
  goesOn?: boolean
}

export interface SuggestFieldProps {
  label: string
  hideLabel?: boolean
  value: string
  /** `caret` is where the typing goes on. */
  onChange: (value: string, caret: number) => void
  onSubmit: (value: string) => void
  /** What the text could go on with; the list is shown while there are any. */
  suggestions: readonly Suggestion[]
  onTake: (suggestion: Suggestion) => void
  placeholder?: string
  error?: string | undefined
  hint?: string | undefined
}

/**
 * A line with suggestions under it: ArrowDown and ArrowUp go through them, Enter takes the one chosen or, where none
 * is, submits the line; Escape closes the list.
 */
export function SuggestField(props: SuggestFieldProps) {
  const { label, hideLabel, value, onChange, onSubmit, suggestions, onTake, error, hint } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState(-1)
  const [closed, setClosed] = useState(true)
  const open = !closed && suggestions.length > 0
  const active = open ? suggestions[chosen] : undefined

  const change = (text: string, caret: number) => {
    setClosed(false)
    setChosen(-1)
    onChange(text, caret)
  }
  const take = (suggestion: Suggestion) => {
    setClosed(suggestion.goesOn !== true)
    setChosen(-1)
    onTake(suggestion)
    input.current?.focus()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (active) return take(active)
      setClosed(true)
      onSubmit(value)
    }
    if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      setClosed(true)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || suggestions.length === 0) return
    event.preventDefault()
    setClosed(false)
    // One place is before the first: the line itself.
    const places = suggestions.length + 1
    setChosen((place) => ((place + 1 + step + places) % places) - 1)
  }
  return (
    <Field id={id} label={label} hideLabel={hideLabel} error={error} hint={hint}>
      <span className={styles.box}>
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${id}-${chosen}` : undefined}
          className={field.control}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={value}
          placeholder={props.placeholder}
          onChange={({ currentTarget: { value: text, selectionStart } }) =>
            change(text, selectionStart ?? text.length)
          }
          onKeyDown={press}
          onBlur={() => setClosed(true)}
          {...described({ id, label, hideLabel, error, hint })}
        />
        <div id={`${id}-list`} role="listbox" aria-label="Suggestions" className={styles.list} hidden={!open}>
          {open &&
            suggestions.map((suggestion, place) => (
              // The line keeps the focus: options are reached by arrows, or pressed.
              <div
                key={suggestion.value}
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === chosen}
                className={cx(styles.option, place === chosen && styles.chosen)}
                onPointerDown={(event) => {
                  event.preventDefault()
                  take(suggestion)
                }}
              >
                <span>{suggestion.value}</span>
                {suggestion.note && <span className={styles.note}>{suggestion.note}</span>}
              </div>
            ))}
        </div>
      </span>
    </Field>
  )
}
