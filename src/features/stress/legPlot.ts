import type { StressLeg } from '@/engine/analysis/stress/stressLegs'
import { fullLegName, legName } from '@/state/names/legName'
import type { ChartData } from '@/ui/chart/ChartTable'
import type { Scenario, ScenarioSurface } from './scenarioSurface'
import { shockText } from './shockWords'

/** More legs than that are added up in one. */
const MOST = 8
/** So many have a colour of their own; the others are grey. */
const COLOURED = 3
const OTHERS = 'var(--leg-others)'
const HUES = 8

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
  const colours = coloursOf(largest.slice(0, COLOURED))
  const shown = largest.slice(0, most).map(
    (leg, i): LegSeries => ({
      key: `leg${i}`,
      name: seriesName(leg, base, asOf),
      colour: colours.get(leg) ?? OTHERS,
      pnls: leg.pnls,
    }),
  )
  const others = largest.slice(most)
  if (others.length === 0) return shown
  const pnls = (others[0]?.pnls ?? []).map((_, i) => others.reduce((sum, leg) => sum + (leg.pnls[i] ?? 0), 0))
  const name = `${others.length} other legs`
  return [...shown, { key: `leg${most}`, name, colour: OTHERS, pnls }]
}

/**
 * A leg's colour goes by its contract, so that it stays through edits of sizes and prices; where two would have the
 * same, the one later in the alphabet takes the next.
 */
function coloursOf(legs: readonly StressLeg[]): ReadonlyMap<StressLeg, string> {
  const taken = new Set<number>()
  const nameOf = ({ symbol, from }: StressLeg) => `${symbol} ${from}`
  const inOrder = legs.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return new Map(
    inOrder.map((leg) => {
      let hue = hashOf(nameOf(leg)) % HUES
      while (taken.has(hue)) hue = (hue + 1) % HUES
      taken.add(hue)
      return [leg, `var(--leg-${hue + 1})`]
    }),
  )
}

/** FNV-1a: a number that a text always gives, near and far texts alike spread over all numbers. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return hash
}

/** What the colours mean: each coloured leg, and all grey ones as one. */
export function legLegend(series: readonly LegSeries[], legs: number) {
  const coloured = series.filter(({ colour }) => colour !== OTHERS)
  const grey = series.filter(({ colour }) => colour === OTHERS)
  const items = coloured.map(({ key, name, colour }) => ({ key, text: name, colour }))
  const [first] = grey
  if (first === undefined) return items
  const others = legs - coloured.length
  const text = others === 1 ? first.name : `${others} other legs`
  return [...items, { key: first.key, text, colour: OTHERS }]
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
export function withVolatilityOf({ columns }: ScenarioSurface, chosen: Scenario): readonly Scenario[] {
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
