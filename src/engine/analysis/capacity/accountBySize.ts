import { kinks } from '@/engine/analysis/hedges/search/kinks'
import { type HedgeMargins, hedgeMargins } from '@/engine/analysis/hedges/valuation/hedgeMargins'
import type { HedgedMargin } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { countedOrders, type OrderSet, orderSet } from '@/engine/margin/orders'
import { legsOf } from '@/engine/margin/unitLegs'
import type { AccountStanding, OrderInAccount } from '@/engine/models/accountRules'
import { numbers as a } from '@/engine/numbers/numbers'
import { coinsBySize } from './coinsBySize'
import type { PlannedTrade } from './plannedTrade'
import { scenarioAfter } from './scenarioAfter'
import type { TradingAccount } from './tradingAccount'

/** The account after a trade of some size: the unit that is traded, and how all of it is measured. */
export interface SizedAccount extends AccountStanding<number> {
  readonly unit: HedgedMargin
}

/** An account by the size of a trade, negative where it is sold. */
export interface AccountBySize {
  readonly at: (size: number) => SizedAccount
  /** Sizes at which margins may bend. */
  readonly bends: readonly number[]
  /** No more than this can be sold: what the wallet holds of the coin. */
  readonly mostSold: number
}

/**
 * The account as a trade grows, microseconds each: the same as computing it anew with the what-if hedge, the spot or
 * the order. Follows the margin model, sections "Account" and "Maintenance and initial margin of a unit, with active
 * orders".
 *
 * @param side 1 to buy and -1 to sell: orders of the two are of different sets
 */
export function accountBySize(trading: TradingAccount, trade: PlannedTrade, side: 1 | -1): AccountBySize {
  const { hedgeable, others, subject } = trading
  const { unit, balance } = hedgeable
  const { rulebook } = subject.scenario
  const instruments = trade.parts.map(({ instrument }) => instrument)
  const margins = marginsOf(trading, trade, side)
  const along = trade.parts.map(({ ratio }) => ratio)
  const coinsAt = coinsBySize(trading, trade)
  const ordersAt = ordersBySize(trading, trade)
  const isSpot = instruments.some(({ kind }) => kind === 'spot')
  return {
    at: (size) => {
      const margin = margins.detail(along.map((ratio) => ratio * size))
      const legs = { held: trading.legs.held, orders: ordersAt(size) }
      const units = [...others, { ...margin, unit, legs }]
      return { ...rulebook.model.account.standing(a, rulebook, coinsAt(size), units), unit: margin }
    },
    bends: kinks(
      margins,
      along.map(() => 0),
      along,
    ),
    mostSold: isSpot ? balance.wallet.toNumber() : Number.POSITIVE_INFINITY,
  }
}

/** The unit's margins by what is traded; an order counts in the portfolios of its set alone. */
function marginsOf({ hedgeable }: TradingAccount, trade: PlannedTrade, side: 1 | -1): HedgeMargins {
  const { parts, asOrder } = trade
  const instruments = parts.map(({ instrument }) => instrument)
  const set = asOrder === null ? null : setOf(trade, side)
  if (set === null) return hedgeMargins(hedgeable, instruments)
  const { portfolios, unit } = hedgeable
  const [alone] = portfolios
  const missing = unit.model.orderPortfolios.filter(
    ({ name, filled }) => filled === set && !portfolios.some((known) => known.name === name),
  )
  const more = alone ? missing.map(({ name, filled }) => ({ ...alone, name, filled })) : []
  const all = { ...hedgeable, portfolios: [...portfolios, ...more] }
  return hedgeMargins(all, instruments, ({ filled }) => filled === set)
}

function setOf({ parts }: PlannedTrade, side: 1 | -1): OrderSet | null {
  const [part] = parts
  if (part === undefined || part.instrument.contract === null) return null
  return orderSet({ contract: part.instrument.contract, side: part.ratio * side > 0 ? 'Buy' : 'Sell' })
}

type OrdersBySize = (size: number) => Readonly<Record<OrderSet, readonly OrderInAccount<number>[]>>

/** The orders that count after the trade, with the one that is planned. */
function ordersBySize(trading: TradingAccount, trade: PlannedTrade): OrdersBySize {
  const { subject, legs, hedgeable } = trading
  const { orders } = legs
  const [first] = trade.parts
  if (trade.asOrder !== null && first !== undefined) {
    const { limit } = trade.asOrder
    const { contract, symbol } = first.instrument
    const quoted = contract && hedgeable.unit.contracts.get(contract.key)
    if (!contract || !quoted) return () => orders
    return (size) => {
      const signed = size * first.ratio
      const set = orderSet({ contract, side: signed > 0 ? 'Buy' : 'Sell' })
      return { ...orders, [set]: [...orders[set], { quoted, symbol, size: signed, limit }] }
    }
  }
  const keys = new Set(trade.parts.map(({ instrument }) => instrument.contract?.key))
  const isReduced = subject.scenario.orders.some(
    ({ enabled, reduceOnly, contract }) => enabled && reduceOnly && keys.has(contract.key),
  )
  if (!isReduced) return () => orders
  // What a reduce-only order closes depends on what is held.
  return (size) => {
    const after = scenarioAfter(subject, hedgeable.unit.base, trade, size)
    return legsOf(a, after, countedOrders(after), hedgeable.unit.contracts).orders
  }
}
