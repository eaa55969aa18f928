import type { Levels } from '@/engine/curve/levels'
import type { SurfaceColumn } from '@/engine/curve/marginSurface'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'
import { lowered } from '@/ui/words'
import type { AxisWords } from './axisWords'
import { rateWords } from './curveFinding'

/** The MM rate over price (left to right) and volatility (upwards), as far as it is computed. */
export interface RateSurface {
  readonly columns: readonly SurfaceColumn[]
  /** Moves of the volatility, the lowest first. */
  readonly volatilities: readonly number[]
  readonly levels: Levels
}

/** A place of the surface. */
export interface SurfacePlace {
  readonly column: number
  readonly row: number
}

/** The parts of a sweep in the order of their prices; null of none. */
export function surfaceOf(parts: readonly SurfaceColumn[]): RateSurface | null {
  const columns = parts.toSorted((one, other) => one.price - other.price)
  const [first] = columns
  if (first === undefined) return null
  const { cells, levels } = first
  return { columns, volatilities: cells.map(({ volatility }) => volatility), levels }
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

/** What the surface shows, as a title. */
export function surfaceFinding(surface: RateSurface, price: AxisWords, volatility: AxisWords): string {
  const cells = surface.columns.flatMap((column) =>
    column.cells.map((cell) => ({ ...cell, price: column.price })),
  )
  const liquidated = cells.filter(({ mmRate }) => mmRate >= surface.levels.liquidation)
  if (liquidated.length === 0) {
    const highest = cells.reduce((most, cell) => (cell.mmRate > most.mmRate ? cell : most))
    return `Nowhere liquidated: the MM rate is ${rateWords(highest.mmRate)} at most, at ${price.exact(highest.price)} and volatility ${volatility.exact(highest.volatility)}`
  }
  if (liquidated.length === cells.length) return 'Liquidated at every price and volatility'
  return `Liquidated in ${formatPercent(liquidated.length / cells.length, { digits: 0 })} of these moves of price and volatility`
}

/** The surface as plain text: a row per price, a column per volatility. */
export function surfaceTable({ columns, volatilities }: RateSurface, price: AxisWords): ChartData {
  const rate = (text: string) => formatPercent(text)
  return {
    columns: [
      { header: price.name, format: (x) => price.exact(Number(x)) },
      ...volatilities.map((volatility) => ({
        header: `Volatility ${formatPercent(volatility, { sign: true, digits: 0 })}`,
        format: rate,
      })),
    ],
    rows: columns.map((column) => [
      String(column.price),
      ...column.cells.map(({ mmRate }) => (Number.isFinite(mmRate) ? mmRate.toFixed(8) : String(mmRate))),
    ]),
  }
}
