import type { ComponentChange } from '@/engine/analysis/hedges/valuation/hedgeResult'

/**
 * Something that the numbers of a scenario do against expectation, as plain data; amounts in USD. `atStake` is what is
 * at stake, by which the weightiest comes first; `base` names the unit, null where it is the whole account.
 */
export type Surprise = { readonly atStake: number } & (UnitSurprise | AccountSurprise)

export type SurpriseKind = Surprise['kind']

type UnitSurprise = { readonly base: string } & (
  | NearExpiry
  | VolatilityStep
  | LongOption
  | TradeSurprise
  | LossBetween
  | SpotBeyond
  | NoEntry
)

type AccountSurprise = { readonly base: null } & (OptionEquity | ClosingLoss | OrdersLiquidate)

/** So near its expiry an option gets a part of the price shock only. */
export interface NearExpiry {
  readonly kind: 'nearExpiry'
  readonly symbol: string
  /** Of the price shock, 0 ... 1. */
  readonly share: number
  readonly seconds: number
  /** Something else is held whose delta offsets the option's, and which gets more of the shock. */
  readonly isHedged: boolean
  /** The unit's maintenance margin, and what it would be if every option got the whole shock. */
  readonly margin: number
  readonly withWholeShock: number
}

/** At the next 08:00 UTC every option has a day begun less, and its volatility shock another size. */
export interface VolatilityStep {
  readonly kind: 'volatilityStep'
  /** Until then. */
  readonly seconds: number
  /** What it does to the unit's maintenance margin, the market and everything else staying. */
  readonly change: number
}

/** An option that is held long and needs a lot. */
export interface LongOption {
  readonly kind: 'longOption'
  readonly path: string
  readonly symbol: string
  /** What it adds to the unit's margins. */
  readonly maintenanceMargin: number
  readonly initialMargin: number
  /** At its mark, and at its entry price; the mark's where it has none. */
  readonly worth: number
  readonly paid: number
  /** What it loses in the scenario that decides, as a positive number. */
  readonly loss: number
  /** Its initial margin is more than was paid for it; otherwise it raises the margin of what it stands beside. */
  readonly isAbovePaid: boolean
}

/** A what-if hedge that raises the margin, or an order that lowers it. */
export interface TradeSurprise {
  readonly kind: 'hedgeRaises' | 'orderLowers'
  readonly path: string
  readonly symbol: string
  /** Of the unit's maintenance margin, above 0: by how much it is raised or lowered. */
  readonly by: number
  /** The part that rises most, or falls most, and by how much. */
  readonly component: ComponentChange['component']
  readonly componentBy: number
}

/** Between two scenarios more is lost than in any of them. */
export interface LossBetween {
  readonly kind: 'lossBetween'
  /** Of the index price, as a part. */
  readonly move: number
  readonly iv: number
  readonly loss: number
  readonly maxLoss: number
}

/** Spot that hedges nothing: there is more of it than derivatives to hedge. */
export interface SpotBeyond {
  readonly kind: 'spotBeyond'
  /** Coins: all, what of it hedges, and the rest. */
  readonly quantity: number
  readonly hedges: number
  readonly beyond: number
  /** The largest price shock, as a part, and what the rest would lose by it. */
  readonly shock: number
  readonly loss: number
}

/** Positions in perpetuals and futures without an entry price, which gain and lose nothing as the price moves. */
export interface NoEntry {
  readonly kind: 'noEntry'
  /** Of the first, and how many there are. */
  readonly path: string
  readonly positions: number
  /** The largest price shock against them, as a part, and what they would lose by it. */
  readonly shock: number
  readonly loss: number
}

/** Nearly all that the account owns is the value of its options. */
export interface OptionEquity {
  readonly kind: 'optionEquity'
  readonly equity: number
  readonly optionValue: number
}

/** A closing order whose loss at its limit lowers what the margin is measured against. */
export interface ClosingLoss {
  readonly kind: 'closingLoss'
  readonly path: string
  readonly symbol: string
  readonly loss: number
  /** Null where infinite. */
  readonly mmRate: number | null
  readonly mmRateWithout: number | null
  /** Without the order the account would not be in liquidation. */
  readonly liquidates: boolean
}

/** Without its open orders the account would not be in liquidation. */
export interface OrdersLiquidate {
  readonly kind: 'ordersLiquidate'
  readonly mmRate: number | null
  readonly mmRateWithout: number
  readonly orders: number
}
