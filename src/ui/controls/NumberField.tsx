import { type FocusEvent, type KeyboardEvent, type SyntheticEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { cx } from '@/ui/cx'
import { shift } from '@/ui/decimalText'
import { described, Field } from './Field'
import field from './Field.module.css'
import { hasLeft } from './focus'
import styles from './NumberField.module.css'
import {
  type Entry,
  editedText,
  isOther,
  type NumberRules,
  readEntry,
  restingText,
  stepEntry,
} from './numberEntry'

export interface NumberFieldProps extends NumberRules {
  label: string
  hideLabel?: boolean
  inline?: boolean
  /** Plain decimal text; empty where nothing is entered. */
  value: string
  /** Called on Enter and on leaving with a valid number that differs. */
  onCommit: (value: string) => void
  /** Behind the number, such as `USD`; `%` is there of itself where `percent` is set. */
  suffix?: string
  /** ArrowUp and ArrowDown change by this much as shown, with Shift ten times. */
  step?: string
  error?: string | undefined
  hint?: string | undefined
  placeholder?: string
  disabled?: boolean
  /** No box until hovered or focused, for cells of a table. */
  plain?: boolean
}

/** A decimal to edit: no digit is lost, nonsense is kept and explained, Escape brings the old value back. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel, inline, value, onCommit, percent, step, hint, plain } = props
  const suffix = props.suffix ?? (percent ? '%' : undefined)
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const [fault, setFault] = useState<string>()
  const [isTyping, setTyping] = useState(false)
  const [seen, setSeen] = useState(value)
  const error = fault ?? props.error

  // A value that comes from elsewhere (undo, a slider) replaces what stands in the field, but nothing half typed:
  // prices that are asked for again would put their digits between those of the user.
  if (seen !== value) {
    setSeen(value)
    setFault(undefined)
    if (draft !== undefined && !isTyping) setDraft(editedText(value, percent))
  }

  const take = (entry: Entry, input: HTMLInputElement) => {
    setTyping(false)
    if ('error' in entry) return setFault(entry.error)
    setFault(undefined)
    setDraft(input === document.activeElement ? editedText(entry.value, percent) : undefined)
    if (isOther(entry.value, value)) onCommit(entry.value)
  }
  const restore = (event: KeyboardEvent<HTMLInputElement>) => {
    if (draft === editedText(value, percent) && fault === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setTyping(false)
    setFault(undefined)
    flushSync(() => setDraft(editedText(value, percent)))
    event.currentTarget.select()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    if (event.key === 'Enter') {
      const entry = readEntry(input.value, props)
      // What is refused keeps the focus: a table goes on to its next row only from a good value.
      if ('error' in entry) event.preventDefault()
      // Pressed twice in a row, the focus is in the next cell by now.
      else if (input === document.activeElement) standSelected(input, editedText(entry.value, percent))
      take(entry, input)
    }
    if (event.key === 'Escape') restore(event)
    if (step !== undefined && /^Arrow(Up|Down)$/.test(event.key)) {
      event.preventDefault()
      const size = event.shiftKey ? shift(step, 1) : step
      take(stepEntry(input.value, event.key === 'ArrowUp' ? size : `-${size}`, props), input)
    }
  }
  const isAway = useRef(false)
  const enter = ({ currentTarget: input }: FocusEvent<HTMLInputElement>) => {
    const isBack = isAway.current
    isAway.current = false
    if (isBack) return
    const text = draft ?? editedText(value, percent)
    standSelected(input, text)
    setDraft(text)
  }
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    isAway.current = !hasLeft(event)
    if (isAway.current) return
    setTyping(false)
    const entry = readEntry(event.currentTarget.value, props)
    if ('error' in entry) return setFault(entry.error)
    setFault(undefined)
    setDraft(undefined)
    if (isOther(entry.value, value)) onCommit(entry.value)
  }
  const text = draft ?? restingText(value, percent)
  return (
    <Field
      id={id}
      label={label}
      hideLabel={hideLabel}
      inline={inline}
      error={error}
      hint={hint}
      floats={plain}
    >
      <form className={cx(styles.box, suffix && styles.besideSuffix)} onSubmit={stay}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          className={cx(field.control, styles.number, suffix && styles.suffixed, plain && styles.plain)}
          style={{
            '--suffix-length': suffix?.length,
            '--digits': digitsFor(text, props.placeholder, error !== undefined),
          }}
          value={text}
          placeholder={props.placeholder}
          disabled={props.disabled}
          onChange={(event) => {
            setTyping(true)
            setDraft(event.currentTarget.value)
          }}
          onFocus={enter}
          onBlur={leave}
          onKeyDown={press}
          {...described({ id, label, hideLabel, error, hint })}
        />
        {suffix && (
          <span className={styles.suffix} aria-hidden="true">
            {suffix}
          </span>
        )}
      </form>
    </Field>
  )
}

/**
 * Selected as it will stand there, so that what is typed next takes its place and no digit joins it, and without
 * drawing the page in between: Enter is to show the margin at once. Even the same text, set anew, would make the
 * browser lay out the page.
 */
function standSelected(input: HTMLInputElement, text: string): void {
  if (input.value !== text) input.value = text
  input.select()
}

/** Beyond it a number scrolls in its field. */
const MOST = 26
/** What is wrong is to be read, even in a column of single digits. */
const LEAST_WRONG = 6

/** How many digits a field has room for; a caret takes some of it. */
function digitsFor(text: string, placeholder = '', isWrong: boolean): number {
  const least = isWrong ? LEAST_WRONG : 1
  return Math.min(MOST, Math.max(least, text.length, placeholder.length) + 0.5)
}

/**
 * A field is a form of its own because browsers that fill in forms look through all fields of a form at every focus:
 * in a table with hundreds of them that takes longer than the key press. There is nothing to submit.
 */
function stay(event: SyntheticEvent): void {
  event.preventDefault()
}
