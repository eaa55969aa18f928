import type { HedgedUnitQuestion } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { BalanceChange, InstrumentKind } from '@/engine/analysis/hedges/valuation/hedgeResult'
import {
  hedgingInstruments,
  type Instrument,
  spotOf,
} from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { PAID_IN, printedChanges, spotTrade } from '@/engine/analysis/hedges/valuation/spotTrade'
import { Decimal } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'
import { resting } from '@/engine/sweep/resting'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { type SideCapacity, sideCapacity } from './capacity'
import type { RateBound } from './rateBound'
import { tradingAccount } from './tradingAccount'

/** How much more of everything that a unit is traded with: to which rate, and whether as orders not yet filled. */
export interface CapacitiesQuestion extends HedgedUnitQuestion {
  readonly bound: RateBound
  readonly asOrders: boolean
}

/** How much of one side, and what trading that much of spot does to the balances. */
export interface InstrumentSide extends SideCapacity {
  readonly balances: readonly BalanceChange[]
}

/** A part: one instrument. There is one for every instrument. */
export interface InstrumentCapacity {
  readonly base: string
  readonly kind: InstrumentKind
  /** Of spot: the coin. */
  readonly symbol: string
  /** Of how many instruments, and the place of this one among them. */
  readonly instruments: number
  readonly place: number
  readonly buy: InstrumentSide
  readonly sell: InstrumentSide
}

/**
 * How much more of each perpetual, future, option near the money and of spot can be bought and sold until a rate of the
 * account reaches its bound: a part for each. Orders are at the mark; of spot there are none. Margins in doubles.
 * Follows the margin model, section "Account".
 */
export function* capacities(
  subject: SweepSubject,
  { base, lots, bound, asOrders }: CapacitiesQuestion,
): Sweep<InstrumentCapacity> {
  const { scenario } = subject
  const all = tradedInstruments(scenario, base, lots).filter(({ kind }) => !(asOrders && kind === 'spot'))
  if (all.length === 0) return
  const trading = tradingAccount(subject, base, all)
  for (const [place, instrument] of all.entries()) {
    const trade = { parts: [{ instrument, ratio: 1 }], asOrder: asOrders ? { limit: null } : null }
    const side = function* (sign: 1 | -1) {
      const its = yield* resting(sideCapacity(trading, trade, sign, bound), place / all.length)
      return { ...its, balances: balancesOf(subject, base, instrument, its, sign) }
    }
    yield { done: place / all.length }
    const buy: InstrumentSide = yield* side(1)
    const sell: InstrumentSide = yield* side(-1)
    const { kind, symbol } = instrument
    const part = { base, kind, symbol, instruments: all.length, place, buy, sell }
    yield { part, done: (place + 1) / all.length }
  }
}

/** What the hedge finder goes through, and spot whether it hedges or not. */
function tradedInstruments(
  scenario: Scenario,
  base: string,
  lots: HedgedUnitQuestion['lots'],
): readonly Instrument[] {
  const all = hedgingInstruments(scenario, base, lots)
  const hasSpot = all.some(({ kind }) => kind === 'spot') || !scenario.market.stablecoins.has(PAID_IN)
  const perpetuals = all.filter(({ kind }) => kind.endsWith('Perpetual')).length
  return hasSpot ? all : all.toSpliced(perpetuals, 0, spotOf(base))
}

function balancesOf(
  { unmoved }: SweepSubject,
  base: string,
  { kind }: Instrument,
  { inLots }: SideCapacity,
  sign: 1 | -1,
): readonly BalanceChange[] {
  const size = new Decimal(inLots).times(sign)
  if (kind !== 'spot' || !size.isFinite()) return []
  return printedChanges(spotTrade(unmoved.balances, unmoved.market, base, size))
}
