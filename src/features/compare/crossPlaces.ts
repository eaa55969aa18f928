import type { ComparedPoint } from '@/engine/analysis/curve/comparedCurve'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { CurveLine } from '@/parts/CurveChart'
import { MAINTENANCE } from '@/parts/curveLines'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'
import type { AxisWords } from '@/words/axisWords'

/** A figure of the account under portfolio margin and under cross margin, at a place of the axis. */
export interface CrossPlace {
  readonly x: number
  readonly portfolio: number
  readonly cross: number
}

/** The maintenance margins and the MM rates of the same places, from left to right. */
export interface CrossPlaces {
  readonly margins: readonly CrossPlace[]
  readonly rates: readonly CrossPlace[]
}

export type Side = 'portfolio' | 'cross'

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

export function crossPlaces(parts: readonly ComparedPoint[]): CrossPlaces {
  const sorted = parts.toSorted((one, other) => one.x - other.x)
  const placesOf = (key: 'maintenanceMargin' | 'mmRate') =>
    sorted.map(({ x, own, compared }) => ({ x, portfolio: own[key], cross: compared[key] }))
  return { margins: placesOf('maintenanceMargin'), rates: placesOf('mmRate') }
}

/** Opens how a figure of one side was made at a place of the axis. */
export type ExplainSide = (address: FigureAddress, x: number) => void

/** Both curves as plain text: a row per place; each figure opens how it was made, where that can be said. */
export function crossTable(
  { margins, rates }: CrossPlaces,
  words: AxisWords,
  onExplain: ExplainSide | null,
): ChartData {
  const figure = (header: string, address: FigureAddress) => ({
    header,
    ...(onExplain && { onExplain: (row: number) => onExplain(address, margins[row]?.x ?? 0) }),
  })
  const rate = (header: string, address: FigureAddress) => ({
    ...figure(header, address),
    format: (text: string) => formatPercent(text),
  })
  const rateText = (value = 0) => (Number.isFinite(value) ? value.toFixed(8) : String(value))
  return {
    columns: [
      { header: words.title, format: (x) => words.exact(Number(x)) },
      figure('Portfolio margin, USD', ADDRESSES.margins.portfolio),
      figure('Cross margin, USD', ADDRESSES.margins.cross),
      rate('MM rate, portfolio', ADDRESSES.rates.portfolio),
      rate('MM rate, cross', ADDRESSES.rates.cross),
    ],
    rows: margins.map(({ x, portfolio, cross }, i) => [
      String(x),
      portfolio.toFixed(8),
      cross.toFixed(8),
      rateText(rates[i]?.portfolio),
      rateText(rates[i]?.cross),
    ]),
  }
}
