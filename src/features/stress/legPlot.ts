import type { StressLeg } from '@/engine/stressDetail/stressLegs'
import { fullLegName, legName } from '@/store/legName'
import type { ChartData } from '@/ui/chart/ChartTable'
import { shockText } from './shockWords'
import type { Scenario, Surface } from './surface'

/** More legs than that are added up in one. */
const MOST = 8

/** A leg of the chart, or all others together. */
export interface LegSeries {
  readonly key: `leg${number}`
  readonly name: string
  readonly colour: string
  /** By scenario. */
  readonly pnls: readonly number[]
}

/** One price shock with what every series gains or loses at it, USD. */
export interface LegPoint {
  readonly scenario: Scenario
  readonly price: string
  readonly together: number
  readonly [leg: `leg${number}`]: number
}

/** The legs that move most in the scenarios drawn, and the others in one. */
export function legSeries(
  legs: readonly StressLeg[],
  drawn: readonly Scenario[],
  base: string,
  asOf: string,
): readonly LegSeries[] {
  const reach = ({ pnls }: StressLeg) => Math.max(...drawn.map(({ index }) => Math.abs(pnls[index] ?? 0)))
  const largest = legs.toSorted((a, b) => reach(b) - reach(a))
  const most = legs.length > MOST ? MOST - 1 : MOST
  const shown = largest.slice(0, most).map(
    (leg, i): LegSeries => ({
      key: `leg${i}`,
      name: seriesName(leg, base, asOf),
      colour: `var(--leg-${i + 1})`,
      pnls: leg.pnls,
    }),
  )
  const others = largest.slice(most)
  if (others.length === 0) return shown
  const pnls = (others[0]?.pnls ?? []).map((_, i) => others.reduce((sum, leg) => sum + (leg.pnls[i] ?? 0), 0))
  const name = `${others.length} other legs`
  return [...shown, { key: `leg${most}`, name, colour: 'var(--leg-others)', pnls }]
}

/** A leg where nothing beside its name says what it is. */
export function seriesName(leg: StressLeg, base: string, asOf: string): string {
  return leg.from === 'spot' ? `${legName(leg, base, asOf)} spot` : fullLegName(leg, base, asOf)
}

/** The scenarios with one volatility shock, by price: a point each. */
export function legPoints(series: readonly LegSeries[], drawn: readonly Scenario[]): readonly LegPoint[] {
  return drawn.map((scenario) => ({
    scenario,
    price: shockText(scenario.price),
    together: Number(scenario.pnl),
    ...Object.fromEntries(series.map(({ key, pnls }) => [key, pnls[scenario.index] ?? 0])),
  }))
}

/** The scenarios of the surface that share a volatility shock with one of them. */
export function withVolatilityOf({ columns }: Surface, chosen: Scenario): readonly Scenario[] {
  const place = columns.map((column) => column.findIndex(({ index }) => index === chosen.index))
  const at = Math.max(...place)
  return columns.flatMap((column) => column[at] ?? [])
}

/** The highest and the lowest end of any stacked bar. */
export function legReach(series: readonly LegSeries[], points: readonly LegPoint[]): readonly number[] {
  return points.flatMap((point) => {
    const values = series.map(({ key }) => point[key] ?? 0)
    const sum = (side: number) => values.reduce((all, each) => all + (Math.sign(each) === side ? each : 0), 0)
    return [sum(-1), sum(1)]
  })
}

/** A row per price shock, a column per leg. */
export function legTable(series: readonly LegSeries[], points: readonly LegPoint[]): ChartData {
  return {
    columns: [
      { header: 'Price shock', format: shockText },
      ...series.map(({ name }) => ({ header: `${name}, USD` })),
      { header: 'Together, USD' },
    ],
    rows: points.map((point) => [
      point.scenario.price,
      ...series.map(({ key }) => String(point[key] ?? 0)),
      point.scenario.pnl,
    ]),
  }
}
