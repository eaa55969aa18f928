import type { VenueModel } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import { type Before, legProfit, legValue } from './legEquity'
import type { VenueBook } from './venueBook'
import { EQUITY_TERMS, MARGIN_TERMS } from './venueTerms'
import type { UnitMargin } from './venueUnitMargin'

/** What makes the equity of a pool. */
export const EQUITY_PARTS = ['cash', 'coins', 'unrealised', 'optionValue'] as const
export type EquityPart = (typeof EQUITY_PARTS)[number]

/** Money that backs some of the units, in what they count in. */
export interface VenuePool<V> {
  readonly key: string
  /** USD value of one. */
  readonly price: V
  readonly parts: Readonly<Record<EquityPart, V>>
  readonly equity: V
  readonly initialMargin: V
  readonly maintenanceMargin: V
  readonly imRate: V
  readonly mmRate: V
}

/** The pools of a book, in the order of their keys. Follows venues, "Equity". */
export function venuePools<V>(
  a: Algebra<V>,
  model: VenueModel,
  book: VenueBook<V>,
  margins: readonly UnitMargin<V>[],
  before: Before<V>,
): readonly VenuePool<V>[] {
  const { account } = model
  const keys = new Set(book.units.map(({ numeraire }) => numeraire))
  if (book.balances.cash !== null) keys.add(account.cashPool)
  for (const { pool } of book.balances.coins) keys.add(pool)
  return [...keys].sort().map((key) => {
    const own = margins.filter(({ unit }) => unit.numeraire === key)
    return venuePool(a, model, book, own, key, before)
  })
}

function venuePool<V>(
  a: Algebra<V>,
  model: VenueModel,
  { balances, priceOf }: VenueBook<V>,
  margins: readonly UnitMargin<V>[],
  key: string,
  before: Before<V>,
): VenuePool<V> {
  const { account } = model
  const price = priceOf(key)
  const legs = margins.flatMap(({ unit }) => unit.held.map((leg) => ({ unit, leg })))
  const cash =
    balances.cash !== null && key === account.cashPool
      ? [a.quotient(EQUITY_TERMS.cash, balances.cash, price, key, key)]
      : []
  const coins = balances.coins.filter(({ pool }) => pool === key)
  const worths = coins.map(({ coin, net }) => account.worth(a, coin, net, priceOf(coin), price))
  const sumOf = (part: EquityPart, values: readonly V[]) => a.sum(EQUITY_TERMS[part], values, key, key)
  const parts = {
    cash: sumOf('cash', cash),
    coins: sumOf('coins', worths),
    unrealised: sumOf(
      'unrealised',
      legs.flatMap(({ unit, leg }) => legProfit(a, model, unit, leg, before)),
    ),
    optionValue: sumOf(
      'optionValue',
      legs.flatMap(({ unit, leg }) => legValue(a, model, unit, leg)),
    ),
  }
  const equity = a.sum(
    EQUITY_TERMS.equity,
    EQUITY_PARTS.map((part) => parts[part]),
    key,
    key,
  )
  const initialMargin = a.sum(
    MARGIN_TERMS.poolInitial,
    margins.map((margin) => margin.initialMargin),
    key,
    key,
  )
  const maintenanceMargin = a.sum(
    MARGIN_TERMS.poolMaintenance,
    margins.map((margin) => margin.maintenanceMargin),
    key,
    key,
  )
  return {
    key,
    price,
    parts,
    equity,
    initialMargin,
    maintenanceMargin,
    imRate: a.rate(MARGIN_TERMS.imRate, initialMargin, equity, key),
    mmRate: a.rate(MARGIN_TERMS.mmRate, maintenanceMargin, equity, key),
  }
}
