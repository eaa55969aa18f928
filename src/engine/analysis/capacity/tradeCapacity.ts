import type { HedgedUnitQuestion } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { InstrumentKind } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { instrument } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { resting } from '@/engine/sweep/resting'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { type Capacity, sideCapacity } from './capacity'
import { isAlive, namedTrade } from './namedTrade'
import type { PlannedPart } from './plannedTrade'
import type { RateBound } from './rateBound'
import { tradingAccount } from './tradingAccount'

/** A part of a trade as it is asked for: a contract, or the coin itself, and how much of it for a size of 1. */
export interface NamedPart {
  readonly symbol: string
  /** A signed decimal, not 0: negative where buying the whole sells it. */
  readonly ratio: string
}

/** How much more of one trade, to which rate: done at the mark, or as an order of its only part. */
export interface TradeCapacityQuestion extends HedgedUnitQuestion {
  readonly parts: readonly NamedPart[]
  readonly bound: RateBound
  /** The limit price: a decimal above 0 in the quote currency, or null for the mark; null: not an order. */
  readonly asOrder: { readonly limit: string | null } | null
}

/** How much of the trade that was asked for. */
export interface TradeCapacity extends Capacity {
  readonly base: string
  readonly parts: readonly (NamedPart & { readonly kind: InstrumentKind })[]
}

/**
 * How much more of one trade can be bought and sold until a rate of the account reaches its bound: any contract of the
 * unit that the market can value, or a strategy of several, in so many times what its parts say. One part;
 * none where something of it cannot be valued, has expired, or is of another unit. Margins in doubles.
 * Follows the margin model, section "Account".
 */
export function* tradeCapacity(
  subject: SweepSubject,
  { base, lots, parts, bound, asOrder }: TradeCapacityQuestion,
): Sweep<TradeCapacity> {
  if (parts.length === 0) return
  let { scenario } = subject
  const planned: (PlannedPart & { readonly asked: NamedPart })[] = []
  for (const asked of parts) {
    const named = namedTrade(scenario, asked.symbol, 'symbol')
    if (!named.ok || named.value.base !== base) return
    const { contract } = named.value.instrument
    if (!isAlive(scenario, contract)) return
    scenario = named.value.scenario
    const its = contract === null ? named.value.instrument : instrument(contract, lots ?? {})
    planned.push({ asked, instrument: its, ratio: Number(asked.ratio) })
  }
  yield { done: 0 }
  const instruments = planned.map((part) => part.instrument)
  const trading = tradingAccount({ ...subject, scenario }, base, instruments)
  const limit = asOrder?.limit == null ? null : Number(asOrder.limit)
  const trade = { parts: planned, asOrder: asOrder && { limit } }
  const buy = yield* resting(sideCapacity(trading, trade, 1, bound), 0)
  const sell = yield* resting(sideCapacity(trading, trade, -1, bound), 0.5)
  const traded = planned.map(({ asked, instrument: { kind } }) => ({ ...asked, kind }))
  yield { part: { base, parts: traded, buy, sell }, done: 1 }
}
