import type { VenueSurfaceCell, VenueSurfaceColumn } from '@/engine/venues/venueSurface'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import type { AxisWords } from '@/words/axisWords'

/** A place of the surface. */
export interface SurfaceCell extends VenueSurfaceCell {
  readonly key: string
  readonly price: number
}

/** The rows of the surface, the highest volatility first, each from the lowest price to the highest. */
export function venueSurfaceRows(parts: readonly VenueSurfaceColumn[]): readonly (readonly SurfaceCell[])[] {
  const columns = parts.toSorted((one, other) => one.price - other.price)
  const volatilities = columns[0]?.cells.map(({ volatility }) => volatility) ?? []
  return volatilities
    .map((_, row) =>
      columns.flatMap(({ price, cells }) => {
        const cell = cells[row]
        return cell === undefined ? [] : [{ ...cell, price, key: `${price} ${cell.volatility}` }]
      }),
    )
    .toReversed()
}

/**
 * The dearest place of several; of equally dear ones the nearest to the market, so that no move is named that does
 * nothing.
 */
export function dearestOf(cells: readonly SurfaceCell[], here?: SurfaceCell): SurfaceCell | undefined {
  const { price = 0, volatility = 0 } = here ?? {}
  const [dearest] = cells.toSorted(
    (one, other) =>
      other.standing.maintenanceMargin - one.standing.maintenanceMargin ||
      Math.abs(one.volatility - volatility) - Math.abs(other.volatility - volatility) ||
      Math.abs(one.price - price) - Math.abs(other.price - price),
  )
  return dearest
}

/** How much more the margin may become at the dearest place, as a title. */
export function venueSurfaceFinding(
  dearest: SurfaceCell | undefined,
  here: SurfaceCell | undefined,
  price: AxisWords,
  volatility: AxisWords,
): string {
  if (dearest === undefined) return 'Maintenance margin over price and volatility'
  if (dearest === here)
    return `The maintenance margin is ${readableMoney(here.standing.maintenanceMargin)} USD now, and nowhere higher in this range`
  const now = here === undefined ? '' : ` instead of ${readableMoney(here.standing.maintenanceMargin)} now`
  return `The maintenance margin is ${readableMoney(dearest.standing.maintenanceMargin)} USD at most${now}: ${lowered(price.at(dearest.price))} and ${lowered(volatility.at(dearest.volatility))}`
}

type Figure = keyof SurfaceCell['standing']

/** Opens how a figure was made at a place of the surface. */
export type ExplainCell = (figure: Figure, cell: SurfaceCell) => void

/** The surface as plain text: a row per place; each figure opens how it was made, where that can be said. */
export function surfaceTable(
  cells: readonly SurfaceCell[],
  price: AxisWords,
  onExplain: ExplainCell | null,
): ChartData {
  const figure = (header: string, key: Figure) => ({
    header,
    ...(onExplain && {
      onExplain: (row: number) => {
        const cell = cells[row]
        if (cell) onExplain(key, cell)
      },
    }),
  })
  return {
    columns: [
      { header: price.name, format: (x) => price.exact(Number(x)) },
      { header: 'Volatility', format: (move) => formatPercent(move, { sign: true, digits: 0 }) },
      figure('Maintenance margin, USD', 'maintenanceMargin'),
      figure('Initial margin, USD', 'initialMargin'),
      figure('Equity, USD', 'equity'),
      { ...figure('MM rate', 'mmRate'), format: (text) => formatPercent(text) },
    ],
    rows: cells.map(({ price: x, volatility, standing }) => {
      const { maintenanceMargin, initialMargin, equity, mmRate } = standing
      return [
        ...[x, volatility].map(String),
        ...[maintenanceMargin, initialMargin, equity].map((amount) => amount.toFixed(8)),
        Number.isFinite(mmRate) ? mmRate.toFixed(8) : String(mmRate),
      ]
    }),
  }
}
