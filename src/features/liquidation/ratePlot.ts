import type { LiquidationStart } from '@/engine/liquidation/liquidationPart'
import { liquidationWords } from '@/models/accountModels'
import { contractName } from '@/state/names/contractName'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatPercent } from '@/ui/format'
import { rateText } from './rateText'
import { deedWords } from './stepWords'
import { standingAt, type Walk } from './walk'

/** A place of the walk as a point of the chart. */
export interface RatePoint {
  readonly place: number
  /** Null where the rate is infinite. */
  readonly rate: number | null
  readonly sentence: string
}

/** The MM rate at the start and after each step. */
export function ratePoints(walk: Walk): readonly RatePoint[] {
  const { rules } = walk.start
  return placesOf(walk).map((place) => {
    const { mmRate } = standingAt(walk, place)
    const made = walk.steps[place - 1]
    const sentence =
      made === undefined
        ? `At the start the MM rate is ${rateText(mmRate, rules)}.`
        : `Step ${place}. ${made.step.detail}`
    return { place, rate: mmRate === 'Infinity' ? null : Number(mmRate), sentence }
  })
}

/** A rate that decides, as a line of the chart. */
export interface RateBound {
  readonly words: string
  readonly rate: string
  /** Whether it is where the liquidation starts. */
  readonly isLimit: boolean
}

/** The rates that decide, by the model's words. */
export function boundsOf({ model, rules }: Pick<LiquidationStart, 'model' | 'rules'>): readonly RateBound[] {
  return liquidationWords(model).rates.map(({ kind, words }) => ({
    words,
    rate: rules.rates[kind],
    isLimit: kind === 'liquidation',
  }))
}

/** The course of the liquidation as columns and rows. */
export function tableOf(walk: Walk, asOf: string): ChartData {
  const nameOf = (symbol: string) => contractName(symbol, asOf)
  return {
    columns: [
      { header: 'Step' },
      { header: 'What happens' },
      { header: 'MM rate', format: (rate) => formatPercent(rate, { digits: 2 }) },
      { header: 'Base, USD' },
      { header: 'Maintenance margin, USD' },
      { header: 'Closed, USD' },
      { header: 'Fees, USD' },
    ],
    rows: placesOf(walk).map((place) => {
      const { mmRate, base, maintenanceMargin } = standingAt(walk, place)
      const made = walk.steps[place - 1]
      const what = made === undefined ? 'Start' : deedWords(made.step, walk.start, nameOf)
      const { closed = '0', fees = '0' } = made?.turnover ?? {}
      return [String(place), what, mmRate, base, maintenanceMargin, closed, fees]
    }),
  }
}

function placesOf({ steps }: Walk): readonly number[] {
  return Array.from({ length: steps.length + 1 }, (_, place) => place)
}
