import type { Located } from '@/parts/located'
import { plainDecimal } from '@/state/workbook/rulebookEdits'
import { add, subtract } from '@/ui/decimalText'

/** One figure of both sides, and how much more the left one is. */
export interface ComparisonRow {
  readonly key: string
  readonly name: string
  /** The name where there is little room. */
  readonly short: string
  readonly kind: 'money' | 'rate'
  /** Null: there is no such thing on this side. */
  readonly left: Located | null
  readonly right: Located | null
  /** Left less right; undefined where one is infinite. */
  readonly difference: string | undefined
  /** Of a margin, parts add up to the next total; what is `within` tells a part of the row above. */
  readonly rank: 'part' | 'within' | 'total'
  readonly colour: string | null
}

type Names = Pick<ComparisonRow, 'key' | 'name'> &
  Partial<Pick<ComparisonRow, 'short' | 'kind' | 'rank' | 'colour'>>

/** A row of a comparison; a side that lacks the figure counts as nothing. */
export function rowOf(names: Names, left: Located | null, right: Located | null): ComparisonRow {
  const difference = subtract(left?.value ?? '0', right?.value ?? '0')
  return {
    kind: 'money',
    rank: 'part',
    colour: null,
    short: names.name,
    ...names,
    left,
    right,
    difference: difference && plainDecimal(difference),
  }
}

/** The exact sum. */
export function sumOf(values: readonly string[]): string {
  return values.reduce(add, '0')
}

/** `left` less `right` of finite numbers. */
export function less(left: string, right: string): string {
  return plainDecimal(subtract(left, right) ?? '0')
}
