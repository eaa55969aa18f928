import { hedgedMargin } from '@/engine/analysis/hedges/valuation/hedgedAccount'
import type { ComponentChange, HedgedMargin } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { componentChanges } from '@/engine/analysis/hedges/valuation/valueHedge'
import { decayOf } from '@/engine/analysis/stress/revalue'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import { marginInUnit } from '@/engine/margin/unitMargin'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { withoutRow } from '@/engine/portfolio/withoutRow'
import { isUnit, type Sweep, type SweepSubject } from '@/engine/sweep/sweep'

/** What a what-if hedge or an order does to its unit's margin: without it, and as things are. */
export interface TradeEffect {
  /** The row's path in the document: `orders[1]`. */
  readonly path: string
  readonly without: HedgedMargin
  readonly with: HedgedMargin
  /** From without to with. */
  readonly changes: readonly ComponentChange[]
}

/** An option so near its expiry that it gets a part of the price shock only. */
export interface DecayingOption {
  readonly symbol: string
  /** Of the price shock, 0 ... 1. */
  readonly share: number
}

export interface TradeEffects {
  /** The id of the margin model, by which the components are. */
  readonly model: string
  readonly base: string
  readonly effects: readonly TradeEffect[]
  readonly decaying: readonly DecayingOption[]
}

/**
 * The components of a unit's margin without each of its enabled hedges and orders: one part, none of a unit that the
 * market has not. The unit is priced once for all of them. Margins in USD, in doubles.
 */
export function* tradeEffects(
  { scenario }: SweepSubject,
  { base }: { readonly base: string },
): Sweep<TradeEffects> {
  if (!isUnit(scenario, base)) return
  const unit = priceUnit(FAST, scenario, base)
  const marginOf = (some: Scenario) => hedgedMargin(marginInUnit(numbers, unit, some, countedOrders(some)))
  const now = marginOf(scenario)
  const { hedges, orders } = scenario
  const counted = [...hedges, ...orders].filter((row) => row.enabled && row.contract.base === base)
  const effects: TradeEffect[] = []
  for (const row of counted) {
    const without = marginOf(withoutRow(scenario, row))
    effects.push({ path: row.path, without, with: now, changes: componentChanges(without, now) })
    yield { done: effects.length / (counted.length + 1) }
  }
  yield {
    part: { model: scenario.rulebook.model.id, base, effects, decaying: decayingOptions(unit) },
    done: 1,
  }
}

function decayingOptions(unit: RiskUnit<number>): readonly DecayingOption[] {
  return [...unit.contracts.values()]
    .map((quoted) => ({ symbol: quoted.contract.symbol, share: decayOf(unit, quoted) }))
    .filter(({ share }) => share < 1)
}
