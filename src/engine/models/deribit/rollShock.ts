import { formatExpiry } from '@/engine/instruments/expiry'
import { groupBy } from '@/engine/margin/groupBy'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import { exponential } from '@/engine/numbers/functions'
import { termsOf } from '@/engine/numbers/term'
import type { VenueHolding, VenueUnit } from '@/engine/venues/venueUnit'
import { contractDelta } from './contractDelta'
import { currencyNumbers } from './currencyNumbers'
import { inNumeraire } from './inNumeraire'
import { RULE } from './rule'
import { COMPONENTS } from './sections'

const TERMS = termsOf(COMPONENTS, {
  rollShock: [
    'Roll shock',
    'USD',
    'A reserve because the prices of different dates need not move alike: a share of the net delta of each date.',
    12,
  ],
  rollShocks: ['Roll shocks of all dates', 'coin', 'The roll shocks of all dates, added, in coin.', 12],
  dateShock: [
    'Roll shock of a date',
    'coin',
    'The net delta of the date, without its sign, times its move.',
    12,
  ],
  dateDelta: [
    'Delta of a date',
    'coin',
    'The net delta of all contracts of the date; all perpetuals are one.',
    12,
  ],
  dateSize: ['Delta of a date without its sign', 'coin', 'The net delta of the date, long or short.', 12],
  move: ['Roll move', 'ratio', 'The share of the delta of a date that is charged.'],
  drift: ['Drift to expiry', 'ratio', 'How far the price may drift until expiry, growing by the year.'],
  growth: ['Growth to expiry', 'ratio', 'E to the power of the yearly move times the years to expiry.'],
  yearly: ['Yearly move to expiry', 'ratio', 'The yearly move times the years to expiry.'],
  years: ['Years to expiry', 'years', 'Days to expiry by 365.'],
  daysOfYear: ['Days of a year', 'days', 'A year has 365 days.'],
})

const PERPETUALS = 'perpetuals'

/**
 * A share of the net delta of each date; perpetuals together are one. In the unit's numeraire.
 * Follows "Deribit: components".
 */
export function rollShock<V>(a: Algebra<V>, unit: VenueUnit<V>, held: readonly VenueHolding<V>[]): V {
  const { key, coin } = unit
  const dates = groupBy(held, ({ contract: { expiry } }) =>
    expiry === null ? PERPETUALS : formatExpiry(expiry),
  )
  const shocks = [...dates].map(([date, members]) => {
    const deltas = members.map((member) => contractDelta(a, member))
    const net = a.sum(TERMS.dateDelta, deltas, date, coin)
    const size = a.absolute(TERMS.dateSize, net, date, coin)
    const [first] = members
    const move = first === undefined ? a.zero : moveOf(a, unit, first, date)
    return a.product(TERMS.dateShock, [size, move], date, coin)
  })
  return inNumeraire(a, unit, TERMS.rollShock, a.sum(TERMS.rollShocks, shocks, key, coin))
}

function moveOf<V>(a: Algebra<V>, unit: VenueUnit<V>, { contract }: VenueHolding<V>, date: string): V {
  const { minimumMove, annualMove } = currencyNumbers(unit)
  if (contract.expiry === null) return minimumMove
  const daysOfYear = a.leaf(TERMS.daysOfYear, new Decimal(365), RULE)
  const years = a.quotient(TERMS.years, contract.days, daysOfYear, date)
  const yearly = a.product(TERMS.yearly, [annualMove, years], date)
  const growth = exponential(a, TERMS.growth, yearly, date)
  const drift = a.difference(TERMS.drift, growth, a.one, date)
  return a.maximum(TERMS.move, [minimumMove, drift], date)
}
