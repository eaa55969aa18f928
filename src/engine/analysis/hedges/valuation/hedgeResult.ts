import type { MarginComponents } from '@/engine/margin/bySize/componentsAt'

/** What the maintenance margin with a hedge is made of, USD. */
export interface HedgedComponents extends MarginComponents {
  /**
   * What trading it adds to the margin of what the account owes: spot is bought with borrowed coins where there are no
   * others.
   */
  readonly borrowing: number
}

export type InstrumentKind =
  | 'usdtPerpetual'
  | 'usdcPerpetual'
  | 'inversePerpetual'
  | 'future'
  | 'spot'
  | 'option'

/**
 * The margin of a unit with some hedge, and of what is borrowed for it, USD; the details are those of the portfolio
 * that decides.
 */
export interface HedgedMargin {
  readonly maintenanceMargin: number
  readonly initialMargin: number
  readonly decides: string
  readonly components: HedgedComponents
  /** The worst scenario: its place in the stress grid and its shocks; null where nothing is lost. */
  readonly worst: { readonly index: number; readonly price: number; readonly iv: number } | null
}

/** A component before and after a hedge, USD. */
export interface ComponentChange {
  /** The id of a component of the model, `maxLoss` or `borrowing`. */
  readonly component: string
  readonly before: number
  readonly after: number
  /** Positive where the hedge raises it. */
  readonly change: number
}

/** What a hedge costs to trade, USD, never negative. */
export interface TradingCost {
  readonly fee: number
  readonly spread: number
  /** Fee and spread. */
  readonly total: number
  /** Paid for options, negative where received; not part of the total: it buys something of that value. */
  readonly premium: number
}

/** By how much adopting a spot hedge changes a balance, plain decimal texts with their signs. */
export interface BalanceChange {
  readonly coin: string
  readonly wallet: string
  readonly borrowed: string
}

/** One trade of a hedge. */
export interface HedgeLeg {
  /** Of spot: the coin, `BTC`. */
  readonly symbol: string
  readonly kind: InstrumentKind
  /** Signed, a multiple of `lot`: base coin, or USD contracts of inverse ones. 0 where no size lowers the margin. */
  readonly size: number
  /** The same as a plain decimal text, as a document has it. */
  readonly sizeText: string
  readonly lot: number
  /** In the quote currency; of spot the price in USDT. */
  readonly mark: number
  /** Of the whole size, base coin. */
  readonly delta: number
  /** To expiry; null for perpetuals and spot. */
  readonly days: number | null
  readonly cost: TradingCost
  /** What adopting it does to the balances: spot only; everything else is adopted as a what-if hedge. */
  readonly balances: readonly BalanceChange[]
}

/** The unit's margin and the whole account's rates; a rate is null where it is infinite. */
export interface HedgedAccount extends HedgedMargin {
  readonly mmRate: number | null
  readonly imRate: number | null
}

/** The best size of an instrument, or the best sizes of a pair. */
export interface FoundHedge {
  readonly legs: readonly HedgeLeg[]
  /** The lowest point itself, before rounding to lots: a size for each leg, and the maintenance margin there, USD. */
  readonly exact: { readonly sizes: readonly number[]; readonly maintenanceMargin: number }
  readonly before: HedgedAccount
  readonly after: HedgedAccount
  /** What falls and what rises, in the order of the components; of the portfolios that decide. */
  readonly changes: readonly ComponentChange[]
  /** By how much the unit's margins fall, USD. */
  readonly saving: { readonly maintenanceMargin: number; readonly initialMargin: number }
  /** Fee and spread of all legs, USD. */
  readonly cost: number
  /** Maintenance margin saved by cost; null where it costs nothing. */
  readonly savingPerCost: number | null
}
