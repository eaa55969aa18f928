import type { ChargedUnit } from '@/engine/margin/riskUnit'
import { numbers as a } from '@/engine/numbers/numbers'
import { firstMinimum } from '@/engine/stress/firstMinimum'
import { spotPnl } from '@/engine/stress/legPnl'

/** What a portfolio gains or loses as the scenarios come, USD. */
export interface PortfolioPnl {
  /** Gained where the price doubles; perpetuals and futures. */
  readonly exposure: number
  /** Of the options in each scenario. */
  readonly optionPnls: Float64Array
  /**
   * More of so many contracts, each with its size: of one unit of its size in each scenario, null of what is no option.
   */
  readonly changes: readonly (Float64Array | null)[]
  readonly sizes: readonly number[]
  /** What everything held is worth without signs: how far rounding may go. */
  readonly worth: number
}

/** A loss without its sign, USD, and the scenario that brings it: the first whose P&L is the least. */
export interface WorstLoss {
  readonly maxLoss: number
  readonly worst: number
}

/**
 * The maximum loss of a portfolio with so much hedged spot, in doubles; `pnls` is room for the P&L of each scenario as
 * far as it counts. Follows the margin model, section "Maximum loss".
 */
export function worstLoss(
  unit: ChargedUnit<number>,
  { exposure, optionPnls, changes, sizes, worth }: PortfolioPnl,
  hedgedSpot: number,
  pnls: Float64Array,
): WorstLoss {
  const { prices, weights } = unit.grid.doubles
  let least = Number.POSITIVE_INFINITY
  for (let scenario = 0; scenario < prices.length; scenario++) {
    const price = prices[scenario] as number
    const spot = hedgedSpot === 0 ? 0 : spotPnl(a, unit, hedgedSpot, price)
    let pnl = exposure * price + spot + (optionPnls[scenario] as number)
    for (let i = 0; i < changes.length; i++) {
      const change = changes[i]
      if (change) pnl += (sizes[i] as number) * (change[scenario] as number)
    }
    const counted = pnl * (weights[scenario] as number)
    pnls[scenario] = counted
    least = Math.min(least, counted)
  }
  return {
    maxLoss: Math.max(0, -least),
    worst: firstMinimum(pnls, worth + Math.abs(hedgedSpot * unit.index)),
  }
}
