import type { ComparedPoint } from '@/engine/analysis/curve/comparedCurve'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { CurveLine } from '@/parts/CurveChart'
import { MAINTENANCE } from '@/parts/curveLines'
import { placeTable } from '@/parts/placeTable'
import type { ChartData } from '@/ui/chart/ChartTable'
import type { AxisWords } from '@/words/axisWords'

export type Side = 'portfolio' | 'cross'

/** A figure of the account under portfolio margin and under cross margin, at a place of the axis. */
export interface CrossPlace extends Readonly<Record<Side, number>> {
  readonly x: number
}

/** The maintenance margins and the MM rates of the same places. */
export interface CrossPlaces {
  readonly margins: readonly CrossPlace[]
  readonly rates: readonly CrossPlace[]
}

/** Portfolio margin is drawn as maintenance margin is everywhere. */
export const SIDE_LINES: readonly CurveLine<Side>[] = [
  { key: 'portfolio', name: 'portfolio', ...MAINTENANCE },
  { key: 'cross', name: 'cross', colour: 'var(--text-muted)', textColour: 'var(--text-muted)', dashed: true },
]

/** Where a figure of either side is explained. */
export const ADDRESSES = {
  margins: { portfolio: 'account.maintenanceMargin', cross: 'crossMargin.maintenanceMargin' },
  rates: { portfolio: 'account.mmRate', cross: 'crossMargin.mmRate' },
} as const satisfies Readonly<Record<keyof CrossPlaces, Readonly<Record<Side, FigureAddress>>>>

const FIGURES = { margins: 'maintenanceMargin', rates: 'mmRate' } as const

function figureAt({ own, compared }: ComparedPoint, of: keyof CrossPlaces, side: Side): number {
  return (side === 'portfolio' ? own : compared)[FIGURES[of]]
}

export function crossPlaces(points: readonly ComparedPoint[]): CrossPlaces {
  const placesOf = (of: keyof CrossPlaces) =>
    points.map((point) => ({
      x: point.x,
      portfolio: figureAt(point, of, 'portfolio'),
      cross: figureAt(point, of, 'cross'),
    }))
  return { margins: placesOf('margins'), rates: placesOf('rates') }
}

/** Both curves as plain text: a row per place; each figure opens how it was made, where that can be said. */
export function crossTable(
  points: readonly ComparedPoint[],
  words: AxisWords,
  onExplain: ((address: FigureAddress, x: number) => void) | null,
): ChartData {
  const figure = (header: string, of: keyof CrossPlaces, side: Side) => ({
    header,
    isRate: of === 'rates',
    valueAt: (point: ComparedPoint) => figureAt(point, of, side),
    explain: onExplain && ((x: number) => onExplain(ADDRESSES[of][side], x)),
  })
  return placeTable(points, words, [
    figure('Portfolio margin, USD', 'margins', 'portfolio'),
    figure('Cross margin, USD', 'margins', 'cross'),
    figure('MM rate, portfolio', 'rates', 'portfolio'),
    figure('MM rate, cross', 'rates', 'cross'),
  ])
}
