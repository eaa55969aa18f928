import { isOption } from '@/engine/market/quoted'
import { bends } from './bends'
import type { HedgeableUnit } from './hedgeableUnit'
import type { HedgeMargins } from './hedgeMargins'
import type { Instrument } from './instruments'
import { lotsAround } from './lots'
import { lowestOf, lowestPoints, type Point } from './lowestPoint'

/** The best size of an instrument: exactly, and as a multiple of its lot. */
export interface BestSize {
  readonly exact: Point
  readonly rounded: Point
}

/** Of the unit's margin: what is no difference. */
const SAME = 1e-9
/** How many times the unit's size a hedge is looked for. */
const TIMES = 3
/** How many of the lowest points are rounded: the best multiple of a lot need not lie beside the lowest point. */
const ROUNDED = 16
/** Options of less delta are looked at as far as those of this. */
const LEAST_DELTA = 0.1

/**
 * The size of the only instrument of `margins` that makes the unit's maintenance margin lowest, and the multiple of
 * the lot that does; 0 where none lowers it.
 */
export function bestSize(hedgeable: HedgeableUnit, margins: HedgeMargins): BestSize {
  const [instrument] = margins.instruments
  if (instrument === undefined) throw new RangeError('no instrument to size')
  const at = (size: number): Point => ({ size, value: margins.at([size]) })
  const none = at(0)
  const least = leastSize(hedgeable, instrument)
  const found = lowestPoints((size) => margins.at([size]), {
    reach: reachOf(hedgeable, instrument),
    least,
    bends: bends(margins, [0], [1]),
  })
  const lots = found.slice(0, ROUNDED).flatMap(({ size }) => lotsAround(size, instrument.lot))
  const inLots = [...new Set(lots)].filter((size) => least === null || size >= least).map(at)
  const same = none.value * SAME
  return {
    exact: lowestOf([none, ...found], same) ?? none,
    rounded: lowestOf([none, ...inLots], same) ?? none,
  }
}

/** How far a hedge with the instrument is looked for at first, in its sizes. */
export function reachOf({ unit, portfolios, balance }: HedgeableUnit, { contract, lot }: Instrument): number {
  const coins = portfolios.map(({ legs }) =>
    legs.reduce((sum, { quoted, size, delta }) => sum + Math.abs(isOption(quoted) ? size : delta), 0),
  )
  const spot = balance.wallet.minus(balance.borrowed).abs().toNumber()
  const quoted = contract && unit.contracts.get(contract.key)
  const delta = Math.abs(quoted?.delta ?? 1)
  const perSize = contract?.kind === 'option' ? Math.max(delta, LEAST_DELTA) : delta
  return Math.max((TIMES * Math.max(...coins, spot)) / perSize, lot)
}

/** No more spot can be sold than the wallet holds; null: no bound. */
export function leastSize({ balance }: HedgeableUnit, { kind }: Instrument): number | null {
  return kind === 'spot' ? -balance.wallet.toNumber() : null
}
