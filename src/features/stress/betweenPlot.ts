import type { BetweenPoints } from '@/engine/analysis/stress/betweenPoints'
import type { ChartData } from '@/ui/chart/ChartTable'
import { moveWords } from '@/ui/scenarioWords'
import { priceText } from './hiddenLoss'
import type { ScenarioSurface } from './scenarioSurface'
import { shockText } from './shockWords'
import { resultWords } from './stressFinding'
import type { StressLine } from './stressPlot'

/** One price of the chart: the account's own results as numbers by line. */
export interface BetweenPoint {
  readonly move: number
  readonly price: number
  readonly pnls: readonly number[]
  readonly [line: `line${number}`]: number
}

/** A point at which the rulebook looks. */
export interface RulebookDot {
  readonly index: number
  readonly move: number
  readonly pnl: number
  readonly colour: string
}

export function betweenPlot({ points }: BetweenPoints): readonly BetweenPoint[] {
  return points.map((point) => ({
    ...point,
    ...Object.fromEntries(point.pnls.map((pnl, i) => [`line${i}`, pnl])),
  }))
}

/** The rulebook's points in the colours of their lines. */
export function rulebookDots(
  { columns }: ScenarioSurface,
  lines: readonly StressLine[],
): readonly RulebookDot[] {
  return columns.flatMap((column) =>
    lines.flatMap(({ key, colour }) => {
      const scenario = column[Number(key.slice('line'.length))]
      if (scenario === undefined) return []
      return [{ index: scenario.index, move: Number(scenario.price), pnl: Number(scenario.pnl), colour }]
    }),
  )
}

/** `BTC at 70,512 (+0.4 %) would lose 4,310.00 USD. With volatility up 20 % it would ...` */
export function betweenSentence(
  { price, move, pnls }: BetweenPoint,
  ivs: readonly number[],
  base: string,
  volatilityMatters: boolean,
): string {
  const place = `${base} at ${priceText(price)} (${shockText(String(move))})`
  const unchanged = Math.max(0, ivs.indexOf(0))
  const first = `${place} would ${resultWords(String(pnls[unchanged] ?? 0))}.`
  if (!volatilityMatters) return first
  const others = ivs.flatMap((iv, i) =>
    i === unchanged || iv === 0
      ? []
      : [`With volatility ${moveWords(String(iv))} it would ${resultWords(String(pnls[i] ?? 0))}.`],
  )
  return [first, ...others].join(' ')
}

/** A row per price, a column per volatility shock. */
export function betweenTable({ points, ivs }: BetweenPoints): ChartData {
  return {
    columns: [
      { header: 'Price move', format: shockText },
      { header: 'Index, USD' },
      ...ivs.map((iv) => ({
        header: `Volatility ${iv === 0 ? 'unchanged' : shockText(String(iv))}, USD`,
      })),
    ],
    rows: points.map(({ move, price, pnls }) => [move, price, ...pnls].map(String)),
  }
}
