import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import type { Book } from '@/engine/margin/book'
import type { SpotThatHedges } from '@/engine/margin/spotHedge'
import type { Unit } from '@/engine/margin/unit'
import { basisRisk } from './basisRisk'
import { expiryLabel } from './expiryLabel'
import { groupBy } from './groups'
import { calendarSpread, type ExpiryGroup } from './spread'

const TERMS = termsOf('Contingency components', {
  deltaSpread: [
    'Delta spread contingency',
    'USD',
    'A reserve where delta of one expiry hedges delta of another, and where spot hedges derivatives.',
  ],
  calendar: ['Calendar charge', 'USD', 'Delta hedged across expiries, for every day between them.'],
  hedgedDelta: [
    'Delta hedged across expiries',
    'base',
    'The delta that long and short expiries hedge of each other: the smaller side.',
  ],
  groupDelta: [
    'Delta of an expiry',
    'base',
    'Net delta of everything of one expiry; perpetuals and hedged spot are the group of today.',
  ],
})

/** The delta spread with its two parts, USD. */
export interface DeltaSpread<V> {
  readonly calendar: V
  readonly basisRisk: V
  readonly total: V
}

/**
 * Delta spread contingency, USD: the calendar charge between expiries plus the basis risk of hedged spot `H`.
 * Follows the margin model, section "Contingency components", "Delta spread".
 */
export function deltaSpread<V>(
  a: Algebra<V>,
  unit: Unit<V>,
  book: Book<V>,
  hedgedSpot: V,
  spot: SpotThatHedges<V> | null,
): DeltaSpread<V> {
  const calendar = calendarCharge(a, unit, expiryGroups(a, unit, book, hedgedSpot))
  const basis = basisRisk(a, unit, book, hedgedSpot, spot)
  return { calendar, basisRisk: basis, total: a.sum(TERMS.deltaSpread, [calendar, basis], unit.base) }
}

/** Net deltas by expiry; perpetuals and hedged spot are the group of today. */
function expiryGroups<V>(
  a: Algebra<V>,
  { base }: Unit<V>,
  book: Book<V>,
  hedgedSpot: V,
): readonly ExpiryGroup<V>[] {
  const dated = book.all.filter((holding) => holding.quoted.contract.expiry !== null)
  const perpetuals = book.all.filter((holding) => holding.quoted.contract.expiry === null)
  const today = [
    ...perpetuals.map((holding) => holding.delta),
    ...(a.sign(hedgedSpot) === 0 ? [] : [hedgedSpot]),
  ]
  const groups: ExpiryGroup<V>[] = [
    { name: 'today', net: a.sum(TERMS.groupDelta, today, 'perpetuals and spot', base), days: a.zero },
  ]
  for (const [name, holdings] of groupBy(dated, (holding) => expiryLabel(holding.quoted.contract))) {
    const [first] = holdings
    if (first === undefined) continue
    const net = a.sum(
      TERMS.groupDelta,
      holdings.map((holding) => holding.delta),
      name,
      base,
    )
    groups.push({ name, net, days: first.quoted.days })
  }
  return groups
}

/** The charge of delta hedged across expiries, in USD. */
export function calendarCharge<V>(a: Algebra<V>, unit: Unit<V>, groups: readonly ExpiryGroup<V>[]): V {
  const { base } = unit
  const spread = calendarSpread(a, TERMS.hedgedDelta, groups, base, base)
  if (spread === null) return a.sum(TERMS.calendar, [], base)
  return a.product(
    TERMS.calendar,
    [spread.daysApart, spread.hedged, unit.index, unit.factors.contingency.deltaFactor],
    base,
  )
}
