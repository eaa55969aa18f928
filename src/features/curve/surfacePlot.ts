import type { RateSurface, SurfacePlace } from './rateSurface'

/** In pixels; the axis of volatility stands left of the map. */
export const SURFACE_HEIGHT = 400
export const SURFACE_LEFT = 56
const BOTTOM = 48
const RIGHT = 24
const TOP = 24

/** Where the places of a surface lie in a picture of some width. */
export interface SurfacePlot {
  readonly cellWidth: number
  readonly cellHeight: number
  /** The middle of a column or row, also between two of them. */
  readonly x: (column: number) => number
  readonly y: (row: number) => number
  /** The column or row of a move, also between two of them. */
  readonly columnOf: (price: number) => number
  readonly rowOf: (volatility: number) => number
  /** The place under a point of the picture. */
  readonly placeAt: (x: number, y: number) => SurfacePlace | null
}

/** Lays a surface out in a picture. */
export function surfacePlot({ columns, volatilities }: RateSurface, width: number): SurfacePlot {
  const [wide, high] = [columns.length, volatilities.length]
  const cellWidth = Math.max(0, width - SURFACE_LEFT - RIGHT) / wide
  const cellHeight = (SURFACE_HEIGHT - TOP - BOTTOM) / high
  const prices = columns.map(({ price }) => price)
  return {
    cellWidth,
    cellHeight,
    x: (column) => SURFACE_LEFT + (column + 0.5) * cellWidth,
    y: (row) => TOP + (high - row - 0.5) * cellHeight,
    columnOf: (price) => placeBetween(prices, price),
    rowOf: (volatility) => placeBetween(volatilities, volatility),
    placeAt: (x, y) => {
      const column = Math.floor((x - SURFACE_LEFT) / cellWidth)
      const row = high - 1 - Math.floor((y - TOP) / cellHeight)
      return column >= 0 && column < wide && row >= 0 && row < high ? { column, row } : null
    },
  }
}

/** The place of a value among equally spaced ones. */
function placeBetween(values: readonly number[], value: number): number {
  const [first = 0, last = first + 1] = [values[0], values.at(-1)]
  return last === first ? 0 : ((value - first) / (last - first)) * (values.length - 1)
}
