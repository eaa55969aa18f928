import { compare } from '@/ui/decimalText'
import { formatPercent, type Value } from '@/ui/format'

/** A rate beside its marks in words: `14.8 %, below the 85 % mark`. */
export function gaugeWords(value: Value, marks: readonly string[]): string {
  const share = formatPercent(value)
  const [first] = marks
  const passed = marks.filter((mark) => reaches(value, mark)).at(-1)
  if (passed !== undefined) return `${share}, at or past the ${formatPercent(passed, { digits: 0 })} mark`
  return first === undefined ? share : `${share}, below the ${formatPercent(first, { digits: 0 })} mark`
}

export function reaches(value: Value, mark: string): boolean {
  if (String(value) === 'Infinity') return true
  return compare(String(value), mark) >= 0
}
