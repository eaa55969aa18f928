import type { GroupSum } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import { type Term, termsOf } from '@/engine/numbers/term'

const TERMS = termsOf('Contingency components', {
  long: ['Long groups', 'base', 'What the groups that are long add up to.'],
  short: ['Short groups', 'base', 'What the groups that are short add up to, without the sign.'],
  size: ['Size of a short group', 'base', 'The net of a group that is short, without the sign.'],
  daysLong: [
    'Average days of the long groups',
    'days',
    'Days to expiry of the long groups, weighted by their size.',
  ],
  daysShort: [
    'Average days of the short groups',
    'days',
    'Days to expiry of the short groups, weighted by their size.',
  ],
  apart: [
    'Days between long and short',
    'days',
    'How far the average expiries of the long and the short groups lie apart.',
  ],
  gap: ['Long less short days', 'days', 'Average days of the long groups less those of the short groups.'],
})

/** How much hedges across expiries, and over how many days. */
export interface CalendarSpread<V> {
  readonly hedged: V
  readonly daysApart: V
}

/**
 * What the long groups hedge of the short ones, the smaller of the two sides, and the days between their average
 * expiries; null where either side is empty. Used by vega spread and delta spread alike: a group's place is its days.
 * Follows the margin model, section "Contingency components", "Vega spread" and "Delta spread".
 */
export function calendarSpread<V>(
  a: Algebra<V>,
  hedgedTerm: Term,
  groups: readonly GroupSum<V>[],
  of: string,
  unit: string,
): CalendarSpread<V> | null {
  const long = groups.filter((group) => a.sign(group.net) > 0)
  const short = groups.filter((group) => a.sign(group.net) < 0)
  if (long.length === 0 || short.length === 0) return null

  const longTotal = a.sum(
    TERMS.long,
    long.map((group) => group.net),
    of,
    unit,
  )
  const shortTotal = a.sum(
    TERMS.short,
    short.map((group) => a.absolute(TERMS.size, group.net, group.name, unit)),
    of,
    unit,
  )
  const gap = a.difference(
    TERMS.gap,
    a.weightedAverage(TERMS.daysLong, placesByWeight(long), of),
    a.weightedAverage(TERMS.daysShort, placesByWeight(short), of),
    of,
  )
  return {
    hedged: a.minimum(hedgedTerm, [longTotal, shortTotal], of, unit),
    daysApart: a.absolute(TERMS.apart, gap, of),
  }
}

/** Place and weight of each group, one after the other. A loop: sweeps come here several times for every margin. */
export function placesByWeight<V>(groups: readonly GroupSum<V>[]): readonly V[] {
  const pairs: V[] = []
  for (const { place, weight } of groups) pairs.push(place, weight)
  return pairs
}
