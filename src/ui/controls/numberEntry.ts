import { commaHint } from '@/ui/commaHint'
import { add, compare, digitsIn, MOST_DIGITS, readDecimal, shift } from '@/ui/decimalText'
import { formatNumber } from '@/ui/format'

export interface NumberRules {
  min?: string | undefined
  max?: string | undefined
  /** The field shows per cent of the value: `0.55` is edited as `55`. */
  percent?: boolean | undefined
  /** An empty field is an answer too. */
  optional?: boolean | undefined
  /** A further check of the plain decimal text: what is wrong, in words. */
  check?: ((value: string) => string | undefined) | undefined
}

export type Entry = { value: string } | { error: string }

/** What was typed, checked against the rules: plain decimal text, or what is wrong and the way out. */
export function readEntry(typed: string, rules: NumberRules): Entry {
  if (typed.trim() === '') return rules.optional ? { value: '' } : { error: 'Enter a number' }
  const bare = rules.percent ? typed.replace(/%\s*$/, '') : typed
  const read = readDecimal(bare)
  if (read === undefined) {
    if (digitsIn(bare) > MOST_DIGITS) return { error: `At most ${MOST_DIGITS} digits` }
    const hint = commaHint(bare)
    if (hint !== undefined) return { error: hint }
    return { error: 'Not a number: use digits and a point, such as 1250.5' }
  }
  const value = rules.percent ? shift(read, -2) : read
  // The check says more of a number that is far too large than where the field ends.
  const fault = rules.check?.(value)
  if (fault !== undefined) return { error: fault }
  if (rules.min !== undefined && compare(value, rules.min) < 0)
    return { error: `At least ${limit(rules.min, rules)}` }
  if (rules.max !== undefined && compare(value, rules.max) > 0)
    return { error: `At most ${limit(rules.max, rules)}` }
  return { value }
}

/** One step up or down from what is typed, kept within the limits. */
export function stepEntry(typed: string, by: string, rules: NumberRules): Entry {
  const read = readDecimal(typed) ?? '0'
  const stepped = add(read, by)
  const value = rules.percent ? shift(stepped, -2) : stepped
  if (rules.min !== undefined && compare(value, rules.min) < 0) return { value: rules.min }
  if (rules.max !== undefined && compare(value, rules.max) > 0) return { value: rules.max }
  return readEntry(stepped, rules)
}

/** Whether another number is entered than there is: `0.20` is `0.2`, which leaves all as it was. */
export function isOther(entered: string, value: string): boolean {
  if (entered === '' || value === '') return entered !== value
  return compare(entered, value) !== 0
}

/** The text to edit: plain, so that it can be typed over. */
export function editedText(value: string, percent = false): string {
  return percent ? shift(value, 2) : value
}

/** The text to read: separators and a real minus. */
export function restingText(value: string, percent = false): string {
  return value === '' ? '' : formatNumber(editedText(value, percent))
}

function limit(value: string, { percent }: NumberRules): string {
  return `${restingText(value, percent)}${percent ? '\u202f%' : ''}`
}
