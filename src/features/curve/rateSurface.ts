import type { SurfaceColumn } from '@/engine/analysis/curve/marginSurface'
import type { Levels } from '@/engine/models/liquidationRules'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { type AxisWords, upOrDown } from '@/words/axisWords'
import { rateWords } from '@/words/rateWords'

/** The MM rate over price (left to right) and volatility (upwards), as far as it is computed. */
export interface RateSurface {
  readonly columns: readonly SurfaceColumn[]
  /** Moves of the volatility, the lowest first. */
  readonly volatilities: readonly number[]
  readonly levels: Levels
}

/** A place of the surface, as far as it is computed. */
export interface SurfacePlace {
  readonly column: number
  readonly row: number
}

/** The moves that lead to a place: they stay where columns still arrive, and the number of a column does not. */
export interface SurfaceMoves {
  readonly price: number
  readonly volatility: number
}

/** The parts of a sweep in the order of their prices; null of none. */
export function surfaceOf(parts: readonly SurfaceColumn[]): RateSurface | null {
  const columns = parts.toSorted((one, other) => one.price - other.price)
  const [first] = columns
  if (first === undefined) return null
  const { cells, levels } = first
  return { columns, volatilities: cells.map(({ volatility }) => volatility), levels }
}

/** The moves that lead to a place; beside the surface, to the nearest that is on it. */
export function movesTo({ columns, volatilities }: RateSurface, { column, row }: SurfacePlace): SurfaceMoves {
  const within = (at: number, { length }: { length: number }) => Math.min(length - 1, Math.max(0, at))
  return {
    price: columns[within(column, columns)]?.price ?? 0,
    volatility: volatilities[within(row, volatilities)] ?? 0,
  }
}

/** The place that moves lead to; the nearest, where their own is not computed yet. */
export function placeOf(
  { columns, volatilities }: RateSurface,
  { price, volatility }: SurfaceMoves,
): SurfacePlace {
  return {
    column: nearest(
      columns.map((column) => column.price),
      price,
    ),
    row: nearest(volatilities, volatility),
  }
}

/** The MM rate at a place. */
function rateAt({ columns }: RateSurface, { column, row }: SurfacePlace): number {
  return columns[column]?.cells[row]?.mmRate ?? Number.NaN
}

/** One place as a sentence. */
export function placeSentence(
  surface: RateSurface,
  place: SurfacePlace,
  price: AxisWords,
  volatility: AxisWords,
): string {
  const at = price.at(surface.columns[place.column]?.price ?? 0)
  const move = volatility.at(surface.volatilities[place.row] ?? 0)
  return `${at} ${lowered(move)} the MM rate is ${rateWords(rateAt(surface, place))}.`
}

/** What the surface shows, as a title: how far the price may go at today's volatility. */
export function surfaceFinding(
  surface: RateSurface,
  price: AxisWords,
  volatility: AxisWords,
  [priceNow, volatilityNow]: readonly [price: number, volatility: number],
): string {
  const { columns, levels } = surface
  const cells = columns.flatMap((column) => column.cells.map((cell) => ({ ...cell, price: column.price })))
  if (cells.every(({ mmRate }) => mmRate < levels.liquidation)) {
    const highest = cells.reduce((most, cell) => (cell.mmRate > most.mmRate ? cell : most))
    return `No liquidation in this range: the MM rate is ${rateWords(highest.mmRate)} at most, at ${price.exact(highest.price)} and volatility ${volatility.exact(highest.volatility)}`
  }
  const { down, up, isSafe } = safeRange(surface, priceNow, volatilityNow)
  if (!isSafe) return 'In liquidation as the market stands'
  const at = volatilityNow === 0 ? 'with volatility unchanged' : `with volatility ${upOrDown(volatilityNow)}`
  const move = (to: number) => formatPercent((1 + to) / (1 + priceNow) - 1, { sign: true, digits: 0 })
  if (down !== null && up !== null) return `Safe from ${move(down)} to ${move(up)} ${at}`
  if (down !== null) return `Safe down to ${move(down)} ${at}, and all the way up`
  if (up !== null) return `Safe up to ${move(up)} ${at}, and all the way down`
  return `Safe at every price in this range ${at}; liquidated where volatility moves as well`
}

/** How far the price may go either way at one volatility before the account is liquidated; null: to the end. */
function safeRange({ columns, volatilities, levels }: RateSurface, priceNow: number, volatilityNow: number) {
  const row = nearest(volatilities, volatilityNow)
  const rates = columns.map(({ price, cells }) => ({
    price,
    rate: Math.min(MOST_RATE, cells[row]?.mmRate ?? 0),
  }))
  const here = nearest(
    rates.map(({ price }) => price),
    priceNow,
  )
  const crossing = (step: -1 | 1): number | null => {
    for (let i = here; rates[i + step] !== undefined; i += step) {
      const [one, other] = [rates[i], rates[i + step]]
      if (one && other && other.rate >= levels.liquidation) {
        const part = (levels.liquidation - one.rate) / (other.rate - one.rate)
        return one.price + (other.price - one.price) * part
      }
    }
    return null
  }
  return { down: crossing(-1), up: crossing(1), isSafe: (rates[here]?.rate ?? 0) < levels.liquidation }
}

/** An infinite rate must not pull a crossing to its neighbour. */
const MOST_RATE = 3

function nearest(values: readonly number[], to: number): number {
  return values.reduce(
    (best, value, i) => (Math.abs(value - to) < Math.abs((values[best] ?? 0) - to) ? i : best),
    0,
  )
}

/**
 * The surface as plain text: a row per price, a column per volatility; each opens how it was made, where that can be
 * said.
 */
export function surfaceTable(
  { columns, volatilities }: RateSurface,
  price: AxisWords,
  onExplain: ((place: SurfacePlace) => void) | null,
): ChartData {
  const rate = (text: string) => formatPercent(text)
  return {
    columns: [
      { header: price.name, format: (x) => price.exact(Number(x)) },
      ...volatilities.map((volatility, row) => ({
        header: `Volatility ${formatPercent(volatility, { sign: true, digits: 0 })}`,
        format: rate,
        ...(onExplain && { onExplain: (column: number) => onExplain({ column, row }) }),
      })),
    ],
    rows: columns.map((column) => [
      String(column.price),
      ...column.cells.map(({ mmRate }) => (Number.isFinite(mmRate) ? mmRate.toFixed(8) : String(mmRate))),
    ]),
  }
}
