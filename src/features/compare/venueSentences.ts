import type { Evaluation } from '@/engine/engine'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import { formatPercent, signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { noMarginThere } from '@/words/noMarginThere'
import { listed } from '@/words/parameterWords'
import { venueReason } from '@/words/venueReason'
import { sizeOf } from './comparisonFinding'
import { less } from './comparisonRow'
import { isOwn, type VenueRow } from './venueRow'
import { shockBeyond } from './worstScenarios'

/** Where the same book needs the least, and how much less than here: the finding of the view. */
export function venueFinding(rows: readonly VenueRow[]): string {
  const own = rows.find(isOwn)
  const whole = rows.filter(({ isAtLeast }) => !isAtLeast)
  const [first] = whole
  if (own === undefined || first === undefined || signOf(own.initialMargin.value) === 0)
    return 'The same book at other venues'
  const least = whole.filter(({ initialMargin }) => initialMargin.value === first.initialMargin.value)
  if (least.some(isOwn)) {
    return whole.length === 1
      ? 'No other venue takes the whole book'
      : `This account needs the least of all that take the whole book: ${usd(own.initialMargin.value)} of initial margin`
  }
  const needs = least.length === 1 ? 'needs' : 'need'
  return `${listed(least.map(({ name }) => name))} ${needs} the least for the whole book: ${amounts(first, own)}`
}

/** Why each venue needs more or less than the account's own model, a sentence or two each. */
export function venueSentences(rows: readonly VenueRow[], own: Evaluation['statement']): readonly string[] {
  const ownRow = rows.find(isOwn)
  if (ownRow === undefined) return []
  return rows.flatMap((row) => (row.statement === null ? [] : [sentence(row, row.statement, ownRow, own)]))
}

function sentence(
  row: VenueRow,
  statement: VenueStatement,
  ownRow: VenueRow,
  own: Evaluation['statement'],
): string {
  if (signOf(row.initialMargin.value) === 0) return noMarginThere(statement)
  return `${difference(row, ownRow)}${reason(statement, own)}`
}

function difference(row: VenueRow, own: VenueRow): string {
  const needed = row.initialMargin.value
  const least = row.isAtLeast ? 'at least ' : ''
  if (signOf(own.initialMargin.value) === 0)
    return `${row.name} needs ${least}${usd(needed)} of initial margin, this account none`
  const change = less(needed, own.initialMargin.value)
  if (signOf(change) === 0) return `${row.name} needs as much initial margin as this account`
  if (row.isAtLeast && signOf(change) < 0)
    return `${row.name} needs ${amounts(row, own)} for the part of the book that it takes`
  return `${row.name} needs ${least}${amounts(row, own)}`
}

/** `41 % more: 14,201.00 instead of 10,050.00 USD`, of initial margins. */
function amounts({ initialMargin }: VenueRow, own: VenueRow): string {
  const change = less(initialMargin.value, own.initialMargin.value)
  const share = formatPercent(Number(sizeOf(change)) / Number(own.initialMargin.value), { digits: 0 })
  const direction = signOf(change) > 0 ? 'more' : 'less'
  return `${share} ${direction}, ${readableMoney(initialMargin.value)} instead of ${usd(own.initialMargin.value)} of initial margin`
}

/** Why, and where the venue's price shocks go beyond the account's own. */
function reason(statement: VenueStatement, own: Evaluation['statement']): string {
  return venueReason(statement, (price) => {
    const range = shockBeyond(price, own)
    return range === null ? '' : ` Here the shocks of price end at ${range}.`
  })
}

function usd(value: string): string {
  return `${readableMoney(value)} USD`
}
