import type { Smile } from '@/engine/market/smile'
import { totalVarianceAt } from '@/engine/market/smile'
import type { VolatilitySurface } from '@/engine/market/volatilitySurface'
import { dayName } from '@/state/names/contractName'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'

/** A line of the chart: the smile of one expiry. */
export interface SmileLine {
  readonly key: `line${number}`
  readonly smile: Smile
  /** `24 Apr` */
  readonly name: string
}

/** One distance from the forward: the volatility of each line that reaches there. */
export interface SmilePoint {
  /** Strike over forward, less 1. */
  readonly distance: number
  readonly [line: `line${number}`]: number
}

/** Farther from the forward than this, the far expiries alone would fill the chart. */
const WIDEST = 0.3

/** A line for every expiry, the nearest first. */
export function linesOf({ smiles }: VolatilitySurface, asOf: string): readonly SmileLine[] {
  const year = asOf.slice(0, 4)
  return smiles.map((smile, i) => ({ key: `line${i}`, smile, name: dayName(smile.expiry, year) }))
}

/** The volatilities of all lines at every listed strike of any of them. */
export function pointsOf(lines: readonly SmileLine[]): readonly SmilePoint[] {
  const all = lines.flatMap(({ smile }) => smile.points.map(({ moneyness }) => moneyness))
  const shown = [...new Set(all)].filter((moneyness) => Math.abs(Math.expm1(moneyness)) <= WIDEST)
  return shown
    .sort((one, other) => one - other)
    .map((moneyness) => ({
      distance: Math.expm1(moneyness),
      ...Object.fromEntries(
        lines.flatMap(({ key, smile }) => {
          const reaches =
            moneyness >= (smile.points[0]?.moneyness ?? 0) &&
            moneyness <= (smile.points.at(-1)?.moneyness ?? 0)
          return reaches ? [[key, volatilityAt(smile, moneyness)]] : []
        }),
      ),
    }))
}

/** Chart data as plain text: every listed strike. */
export function tableOf(lines: readonly SmileLine[]): ChartData {
  return {
    columns: [{ header: 'Expiry' }, { header: 'Strike' }, { header: 'Volatility', format: percentText }],
    rows: lines.flatMap(({ name, smile }) =>
      smile.points.map(({ strike, volatility }) => [
        name,
        String(strike),
        String(Number(volatility.toFixed(6))),
      ]),
    ),
  }
}

/** Where the smile is steepest, 5 % below the forward against 5 % above. */
export function smileFinding(name: string, lines: readonly SmileLine[]): string {
  const [first] = lines
  if (first === undefined) return `No volatilities of ${name}`
  const steepest = lines.reduce((most, line) => (skewOf(line) > skewOf(most) ? line : most))
  if (skewOf(steepest) < 0.0005) return `${name}’s volatility hardly depends on the strike`
  const [below, above] = [volatilityAt(steepest.smile, BELOW), volatilityAt(steepest.smile, ABOVE)]
  const where =
    lines.length === 1 ? 'of' : steepest === first ? 'is steepest in the nearest expiry,' : 'is steepest on'
  return `${name}’s smile ${where} ${steepest.name}: ${percent(below)} at 5\u202f% below the forward, ${percent(above)} at 5\u202f% above`
}

/** All volatilities at one distance from the forward, in a sentence. */
export function pointSentence(point: SmilePoint, lines: readonly SmileLine[]): string {
  const size = formatPercent(Math.abs(point.distance))
  const where =
    Math.abs(point.distance) < 0.0005
      ? 'At the forward'
      : `${size} ${point.distance < 0 ? 'below' : 'above'} the forward`
  const each = lines.flatMap(({ key, name }) => {
    const volatility = point[key]
    return volatility === undefined ? [] : [`${name} ${percent(volatility)}`]
  })
  return `${where}: ${each.join(', ')}.`
}

const BELOW = Math.log(0.95)
const ABOVE = Math.log(1.05)

function skewOf({ smile }: SmileLine): number {
  return Math.abs(volatilityAt(smile, BELOW) - volatilityAt(smile, ABOVE))
}

function volatilityAt(smile: Smile, moneyness: number): number {
  return Math.sqrt(totalVarianceAt(smile, moneyness) / smile.years)
}

function percent(volatility: number): string {
  return formatPercent(volatility)
}

function percentText(volatility: string): string {
  return formatPercent(volatility, { digits: 2 })
}
