import type { Statement } from '@/engine/statement/statement'
import type { Condition } from '@/files/lesson/lesson'
import { isDecimal } from '@/state/workbook/isDecimal'

/** The printed figure, or word, at an address of a statement; null where it leads to none. */
export function figureAt(statement: Statement, address: string): string | null {
  let value: unknown = statement
  for (const key of address.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return typeof value === 'string' ? value : null
}

/** What is wrong with a condition over a statement: an address that leads nowhere; null: nothing. */
export function lostAddress(statement: Statement, { figure, is, above, below }: Condition): string | null {
  const others = [is, above, below].filter((text) => text !== undefined && isAddress(text))
  return [figure, ...others].find((one) => one !== undefined && figureAt(statement, one) === null) ?? null
}

/** Whether all of these hold of a statement. */
export function holdsAll(statement: Statement, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => holds(statement, condition))
}

function holds(statement: Statement, { figure, is, above, below }: Condition): boolean {
  const value = figureAt(statement, figure)
  if (value === null) return false
  const other = (text: string) => (isAddress(text) ? figureAt(statement, text) : text)
  const isMore = (one: string | null, than: string | null) =>
    one !== null && than !== null && Number(one) > Number(than)
  return (
    (is === undefined || isEqual(value, other(is))) &&
    (above === undefined || isMore(value, other(above))) &&
    (below === undefined || isMore(other(below), value))
  )
}

function isEqual(one: string, other: string | null): boolean {
  if (one === other) return true
  return other !== null && isDecimal(one) && isDecimal(other) && Number(one) === Number(other)
}

/** A word of a statement has no dot in it, and a decimal no letter. */
function isAddress(text: string): boolean {
  return text.includes('.') && !isDecimal(text)
}
