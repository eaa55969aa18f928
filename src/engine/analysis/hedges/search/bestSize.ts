import type { HedgeCosts } from '@/engine/analysis/hedges/valuation/costs'
import type { HedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import type { HedgeMargins } from '@/engine/analysis/hedges/valuation/hedgeMargins'
import { tradePrice, tradingCost } from '@/engine/analysis/hedges/valuation/hedgeTrade'
import type { Instrument } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { lotsAround } from '@/engine/analysis/hedges/valuation/lots'
import { coinsOf, isWithin, type SizeBounds, sizeBounds } from '@/engine/analysis/hedges/valuation/sizeBounds'
import { sizeInCoins } from '@/engine/margin/netPortfolio'
import { isOption } from '@/engine/market/quoted'
import type { Point } from '@/engine/maths/ground'
import { lowestOf, minimise } from '@/engine/maths/minimise'
import type { SweepSubject } from '@/engine/sweep/sweep'
import { kinks } from './kinks'

/** The best size of an instrument: exactly, and as a multiple of its lot. */
export interface BestSize {
  readonly exact: Point
  readonly rounded: Point
}

/** Which sizes of an instrument are looked at, and what one of it costs to trade, USD. */
export interface Sizing extends SizeBounds {
  readonly costOfOne: number
}

/** Of the unit's margin: what is no difference. */
const SAME = 1e-9
/** How many times the unit's size a hedge is looked for closely. */
const TIMES = 3
/** How many multiples of the lot are tried: the best one need not lie beside the lowest point. */
const ROUNDED = 32
/** Options of less delta are looked at as far as those of this. */
const LEAST_DELTA = 0.1

/**
 * The size of the only instrument of `margins` that makes the unit's maintenance margin lowest, and the multiple of
 * the lot that does; 0 where none lowers it. A size counts where it saves more than it costs to trade. The premium of
 * an option is not among its costs: it buys something of that value, so that equity does not move.
 */
export function bestSize(hedgeable: HedgeableUnit, margins: HedgeMargins, its: Sizing): BestSize {
  const { from, to, costOfOne } = its
  const [instrument] = margins.instruments
  if (instrument === undefined) throw new RangeError('no instrument to size')
  const none: Point = { size: 0, value: margins.at([0]) }
  const cost = (size: number) => Math.abs(size) * costOfOne
  const found = minimise(
    { height: (size) => margins.height([size]), cost, budget: none.value },
    { reach: reachOf(hedgeable, instrument), from, to, bends: kinks(margins, [0], [1]) },
  )
  const same = none.value * SAME
  const exact = lowestOf([none, ...found], same) ?? none
  const lots = new Set(lotsAround(exact.size, instrument.lot))
  for (const { size } of found) {
    if (lots.size >= ROUNDED) break
    for (const lot of lotsAround(size, instrument.lot)) lots.add(lot)
  }
  const inLots = [...lots]
    .filter((size) => isWithin(size, its))
    .map((size): Point => ({ size, value: margins.at([size]) }))
    .filter(({ size, value }) => value + cost(size) < none.value)
  return { exact, rounded: lowestOf([none, ...inLots], same) ?? none }
}

/** Tells how instruments may be sized. */
export function sizing(subject: SweepSubject, hedgeable: HedgeableUnit, costs: HedgeCosts) {
  return (instrument: Instrument): Sizing => {
    const price = tradePrice(subject, hedgeable.unit.base, instrument)
    return {
      ...sizeBounds(hedgeable, instrument),
      costOfOne: tradingCost(costs, instrument, 1, price).total,
    }
  }
}

/** How far a hedge with the instrument is looked for closely, in its sizes. */
export function reachOf({ unit, portfolios, balance }: HedgeableUnit, instrument: Instrument): number {
  const coins = portfolios.map(({ legs }) => legs.reduce((sum, leg) => sum + Math.abs(sizeInCoins(leg)), 0))
  const spot = balance.wallet.minus(balance.borrowed).abs().toNumber()
  const quoted = instrument.contract && unit.contracts.get(instrument.contract.key)
  const perSize =
    quoted && isOption(quoted) ? Math.max(Math.abs(quoted.delta), LEAST_DELTA) : coinsOf(unit, instrument, 1)
  return Math.max((TIMES * Math.max(...coins, spot)) / perSize, instrument.lot)
}
