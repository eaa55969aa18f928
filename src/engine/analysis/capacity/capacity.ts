import { Decimal, plain } from '@/engine/numbers/decimal'
import type { Steps } from '@/engine/sweep/resting'
import { type AccountBySize, accountBySize } from './accountBySize'
import { firstReach, type Reach } from './firstReach'
import type { PlannedTrade } from './plannedTrade'
import { aboveBound, NO_NEW_RISK, type RateBound } from './rateBound'
import { stopWords } from './stopWords'
import type { TradingAccount } from './tradingAccount'

/** How much can be traded on one side, and what stops it. */
export interface SideCapacity {
  /** The largest size, without a sign: a plain decimal rounded down to 8 places, or `Infinity`. */
  readonly size: string
  /** The same in whole lots of all instruments that are traded; `Infinity` likewise. */
  readonly inLots: string
  readonly end: Reach['end']
  /** A sentence: what stops it. */
  readonly stoppedBy: string
}

/** How much can be bought and sold. */
export interface Capacity {
  readonly buy: SideCapacity
  readonly sell: SideCapacity
}

/** What documents hold of any amount. */
const PLACES = 8

/**
 * The largest size of a trade to buy and to sell until a rate of the account reaches its bound, on the way out from
 * nothing: where the rate falls at first, what counts is where it first reaches the bound after that. Nothing where it
 * is there already; `Infinity` where no size takes it there. Found over the kinks of the model's charges and, where the
 * margin jumps, at the jump. Follows the margin model, section "Account".
 */
export function capacityOf(
  trading: TradingAccount,
  trade: PlannedTrade,
  bound: RateBound = NO_NEW_RISK,
): Capacity {
  return {
    buy: finished(sideCapacity(trading, trade, 1, bound)),
    sell: finished(sideCapacity(trading, trade, -1, bound)),
  }
}

/** The same of one side; it rests on its way. */
export function* sideCapacity(
  trading: TradingAccount,
  trade: PlannedTrade,
  side: 1 | -1,
  bound: RateBound,
): Steps<SideCapacity> {
  const account = accountBySize(trading, trade, side)
  const lot = lotOf(trade)
  const reach = yield* firstReach({
    above: (distance) => aboveBound(account.at(side * distance), bound),
    bends: account.bends.map((bend) => side * bend),
    most: mostOf(account, trade, side),
    first: lot,
  })
  const stoppedBy = stopWords(trading, trade, account, reach, side, bound)
  if (reach.size === Number.POSITIVE_INFINITY) {
    return { size: 'Infinity', inLots: 'Infinity', end: reach.end, stoppedBy }
  }
  const size = new Decimal(reach.size).toDecimalPlaces(PLACES, Decimal.ROUND_DOWN)
  const lots = size.dividedToIntegerBy(lot).times(lot)
  return { size: plain(size), inLots: plain(lots), end: reach.end, stoppedBy }
}

function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function mostOf({ mostSold }: AccountBySize, { parts }: PlannedTrade, side: 1 | -1): number {
  const sells = parts.some(({ instrument, ratio }) => instrument.kind === 'spot' && ratio * side < 0)
  return sells ? mostSold : Number.POSITIVE_INFINITY
}

/** The step of a trade's size in which every part is a whole number of its lots: of one part its lot. */
function lotOf({ parts }: PlannedTrade): number {
  return Math.max(...parts.map(({ instrument, ratio }) => instrument.lot / Math.abs(ratio)))
}
