import type { UnitStatement } from '@/engine/statement/statement'
import type { ChartData } from '@/ui/chart/ChartTable'
import { signOf } from '@/ui/format'
import { type Scenario, type ScenarioSurface, surfaceOf } from './scenarioSurface'
import { ivName, shockText } from './shockWords'

/** One price shock of the chart: the results as numbers by line, to draw. */
export interface StressPoint {
  readonly price: number
  readonly column: readonly Scenario[]
  readonly baseline: number | null
  readonly [line: `line${number}`]: number
}

/** One line of the chart: one volatility shock, or all of them where they make no difference. */
export interface StressLine {
  readonly key: `line${number}`
  readonly name: string
  readonly colour: string
  readonly textColour: string
}

const COLOURS = {
  '-1': { colour: 'var(--gain)', textColour: 'var(--gain-text)' },
  '0': { colour: 'var(--text)', textColour: 'var(--text)' },
  '1': { colour: 'var(--loss)', textColour: 'var(--loss-text)' },
} as const

/** A line per volatility shock, each shock once. */
export function linesOf({ ivs, volatilityMatters }: ScenarioSurface): readonly StressLine[] {
  const { colour, textColour } = COLOURS[0]
  if (!volatilityMatters) return [{ key: 'line0', name: 'any volatility', colour, textColour }]
  return ivs.flatMap((iv, i): StressLine[] =>
    ivs.indexOf(iv) === i ? [{ key: `line${i}`, name: ivName(iv), ...COLOURS[signOf(iv)] }] : [],
  )
}

/** What the chart draws: its lines' numbers and the baseline's in its own worst volatility. */
export function pointsOf(surface: ScenarioSurface, baseline: UnitStatement | null): readonly StressPoint[] {
  const before = baselineByPrice(surface, baseline)
  return surface.columns.map((column) => ({
    price: Number(column[0]?.price),
    column,
    baseline: before.get(column[0]?.price ?? '') ?? null,
    ...Object.fromEntries(column.map(({ pnl }, i) => [`line${i}`, Number(pnl)])),
  }))
}

/** Less of the whole range than this cannot be seen. */
const VISIBLE = 0.004

/** Empty where there is no baseline, or it would lie on the line it is compared with. */
function baselineByPrice(
  surface: ScenarioSurface,
  baseline: UnitStatement | null,
): ReadonlyMap<string, number> {
  const compared = baseline && surfaceOf(baseline)
  if (!compared) return new Map()
  const at = compared.ivs.indexOf(compared.worst.iv)
  const results = compared.columns.flatMap((column) => column[at] ?? [])
  const heights = surface.columns.flat().map(({ pnl }) => Number(pnl))
  const unseen = (Math.max(...heights) - Math.min(...heights)) * VISIBLE
  const same = surface.columns.every(
    (column, i) => Math.abs(Number(column[at]?.pnl) - Number(results[i]?.pnl)) <= unseen,
  )
  return new Map(same ? [] : results.map(({ price, pnl }) => [price, Number(pnl)]))
}

/** The surface as plain text: a row per price shock, a column per volatility shock. */
export function tableOf({ columns, ivs }: ScenarioSurface): ChartData {
  return {
    columns: [
      { header: 'Price shock', format: shockText },
      ...ivs.map((iv) => ({ header: `Volatility ${signOf(iv) === 0 ? 'unchanged' : shockText(iv)}, USD` })),
    ],
    rows: columns.map((column) => [column[0]?.price ?? '', ...column.map(({ pnl }) => pnl)]),
  }
}
