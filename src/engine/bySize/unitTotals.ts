import { numbers as a } from '@/engine/figure/numbers'
import type { Holding, Leg } from '@/engine/margin/netPortfolio'
import type { ChargedUnit, RiskUnit } from '@/engine/margin/riskUnit'
import { isOption, type Quoted } from '@/engine/market/quoted'
import { addOptionChanges, oneWorth } from '@/engine/stress/legPnl'
import type { ChargePlan, GroupPlan } from './groupPlan'

/** The groups of a charge, added up: one entry a group. */
export interface ChargeTotals {
  readonly plan: ChargePlan
  readonly nets: Float64Array
  readonly weights: Float64Array
  readonly places: Float64Array
  /** Of one unit of size of each contract of the plan: what it adds. */
  readonly amounts: Float64Array
  readonly weighing: Float64Array
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

/** Adds up what is held of each contract of the plan, by its place; their quotes are in the order of the plan. */
export function unitTotals(
  unit: ChargedUnit<number>,
  plan: GroupPlan,
  quotes: readonly Quoted<number>[],
  sizes: ArrayLike<number>,
): UnitTotals {
  const ones = quotes.map(oneOf)
  const optionPnls = new Float64Array(unit.grid.shocks.length)
  let [delta, exposure, worth] = [0, 0, 0]
  for (let place = 0; place < quotes.length; place++) {
    const [quoted, size] = [quotes[place] as Quoted<number>, sizes[place] as number]
    if (size === 0) continue
    delta += size * quoted.delta
    worth += Math.abs(size) * oneWorth(a, quoted)
    if (isOption(quoted)) addOptionChanges(unit, quoted, size * quoted.rate, optionPnls)
    else exposure += size * quoted.exposure
  }
  return {
    unit,
    plan,
    charges: plan.charges.map((charge) => chargeTotals(unit, charge, ones, sizes)),
    delta,
    exposure,
    optionPnls,
    worth,
  }
}

/** The same of legs: all are in contracts of the plan, and these are priced in the unit. */
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
  return unitTotals(unit, plan, quotes, sizes)
}

/** One unit of size of a contract: sums by size are linear, with this as their slope. */
function oneOf(quoted: Quoted<number>): Holding<number> {
  const vega = isOption(quoted) ? quoted.vega * quoted.rate : 0
  return { quoted, size: 1, delta: quoted.delta, vega }
}

function chargeTotals(
  unit: ChargedUnit<number>,
  plan: ChargePlan,
  ones: readonly Holding<number>[],
  sizes: ArrayLike<number>,
): ChargeTotals {
  const { charge, groups, groupOf } = plan
  const column = (length: number) => new Float64Array(length)
  const [nets, places] = [column(groups.length), column(groups.length)]
  const amounts = column(ones.length)
  const weights = charge.weight ? column(groups.length) : nets
  const weighing = charge.weight ? column(ones.length) : amounts
  for (let place = 0; place < ones.length; place++) {
    const group = groupOf[place] as number
    if (group < 0) continue
    const [one, size] = [ones[place] as Holding<number>, sizes[place] as number]
    const amount = charge.amount(one)
    amounts[place] = amount
    nets[group] = (nets[group] as number) + size * amount
    if (charge.weight) {
      const weight = charge.weight(one)
      weighing[place] = weight
      weights[group] = (weights[group] as number) + size * weight
    }
    if (charge.place) places[group] = charge.place(unit, one.quoted)
  }
  return { plan, nets, weights, places, amounts, weighing }
}
