import type { ChartColumn, ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'
import type { AxisWords } from '@/words/axisWords'

/** A figure that the table of a curve has at every place. */
export interface PlaceFigure<Place> {
  readonly header: string
  readonly isRate?: boolean
  readonly valueAt: (place: Place) => number
  /** Opens how it was made at a place; null where that cannot be said. */
  readonly explain: ((x: number) => void) | null
}

/** A curve as plain text: a row per place; each figure opens how it was made, where that can be said. */
export function placeTable<Place extends { readonly x: number }>(
  places: readonly Place[],
  words: AxisWords,
  figures: readonly PlaceFigure<Place>[],
): ChartData {
  return {
    columns: [
      { header: words.title, format: (x) => words.exact(Number(x)) },
      ...figures.map(
        ({ header, isRate = false, explain }): ChartColumn => ({
          header,
          ...(isRate && { format: (rate) => formatPercent(rate) }),
          ...(explain && { onExplain: (row) => explain(places[row]?.x ?? 0) }),
        }),
      ),
    ],
    rows: places.map((place) => [String(place.x), ...figures.map(({ valueAt }) => cellOf(valueAt(place)))]),
  }
}

function cellOf(value: number): string {
  return Number.isFinite(value) ? value.toFixed(8) : String(value)
}
