import type { Leg } from '@/engine/margin/netPortfolio'
import type { ChargedUnit, RiskUnit } from '@/engine/margin/riskUnit'
import type { Quoted } from '@/engine/market/quoted'
import { addOptionChanges } from '@/engine/stress/legPnl'
import type { GroupPlan } from './groupPlan'
import { type ChargeAmounts, type PricedPlan, planPricer } from './pricedPlan'

/** The groups of a charge, added up: one entry a group. */
export interface ChargeTotals extends ChargeAmounts {
  readonly nets: Float64Array
  readonly weights: Float64Array
}

/**
 * A unit's portfolio added up by the groups of each charge, and its P&L in every scenario: the margin after one more
 * trade takes no look at every leg. Searches ask for hundreds of thousands of them.
 */
export interface UnitTotals {
  readonly unit: ChargedUnit<number>
  readonly plan: GroupPlan
  readonly charges: readonly ChargeTotals[]
  /** Base coin. */
  readonly delta: number
  /** USD gained where the price doubles; perpetuals and futures. */
  readonly exposure: number
  /** USD of the options in each scenario. */
  readonly optionPnls: Float64Array
  /** What everything held is worth without signs, USD: how far rounding of P&L may go. */
  readonly worth: number
}

/**
 * Adds up portfolios of the contracts of a plan, in one market after another: the quotes of the contracts are in the
 * order of the plan, and so are their sizes. Totals hold until the next ones, which are written over them.
 */
export function unitTotaller(
  plan: GroupPlan,
): (
  unit: ChargedUnit<number>,
  quotes: readonly Quoted<number>[],
) => (sizes: ArrayLike<number>) => UnitTotals {
  const priced = planPricer(plan)
  let known: { readonly charges: readonly ChargeTotals[]; readonly optionPnls: Float64Array } | null = null
  return (unit, quotes) => {
    const amounts = priced(unit, quotes)
    known ??= {
      charges: amounts.charges.map(emptyTotals),
      optionPnls: new Float64Array(unit.grid.shocks.length),
    }
    const { charges, optionPnls } = known
    return (sizes) => {
      for (const charge of charges) addByGroup(charge, sizes)
      return { unit, plan, charges, optionPnls, ...addUp(amounts, sizes, optionPnls) }
    }
  }
}

/** The totals of legs: all are in contracts of the plan, and these are priced in the unit. */
export function legTotals(
  unit: RiskUnit<number>,
  plan: GroupPlan,
  legs: readonly Pick<Leg<number>, 'quoted' | 'size'>[],
): UnitTotals {
  const sizes = new Float64Array(plan.contracts.length)
  for (const { quoted, size } of legs) {
    const place = plan.places.get(quoted.contract.key) ?? -1
    sizes[place] = (sizes[place] as number) + size
  }
  const quotes = plan.contracts.map(({ key, symbol }) => {
    const quoted = unit.contracts.get(key)
    if (quoted === undefined) throw new RangeError(`${symbol} is not priced`)
    return quoted
  })
  return unitTotaller(plan)(unit, quotes)(sizes)
}

function emptyTotals(amounts: ChargeAmounts): ChargeTotals {
  const nets = new Float64Array(amounts.plan.groups.length)
  return { ...amounts, nets, weights: amounts.plan.charge.weight ? new Float64Array(nets.length) : nets }
}

function addByGroup(
  { plan, amounts, weighing, nets, weights }: ChargeTotals,
  sizes: ArrayLike<number>,
): void {
  const { groupOf } = plan
  nets.fill(0)
  weights.fill(0)
  for (let place = 0; place < groupOf.length; place++) {
    const [group, size] = [groupOf[place] as number, sizes[place] as number]
    if (group < 0) continue
    nets[group] = (nets[group] as number) + size * (amounts[place] as number)
    if (weights !== nets) weights[group] = (weights[group] as number) + size * (weighing[place] as number)
  }
}

function addUp(
  { unit, deltas, exposures, worths, rates, rows }: PricedPlan,
  sizes: ArrayLike<number>,
  optionPnls: Float64Array,
): Pick<UnitTotals, 'delta' | 'exposure' | 'worth'> {
  optionPnls.fill(0)
  let [delta, exposure, worth] = [0, 0, 0]
  for (let place = 0; place < deltas.length; place++) {
    const [size, row] = [sizes[place] as number, rows[place] as number]
    if (size === 0) continue
    delta += size * (deltas[place] as number)
    worth += Math.abs(size) * (worths[place] as number)
    exposure += size * (exposures[place] as number)
    if (row >= 0) addOptionChanges(unit.grid, row, size * (rates[place] as number), optionPnls)
  }
  return { delta, exposure, worth }
}
