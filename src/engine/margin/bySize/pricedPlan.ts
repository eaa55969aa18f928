import type { Holding } from '@/engine/margin/netPortfolio'
import type { ChargedUnit } from '@/engine/margin/riskUnit'
import { isOption, type Quoted } from '@/engine/market/quoted'
import { numbers as a } from '@/engine/numbers/numbers'
import { oneWorth } from '@/engine/stress/legPnl'
import type { ChargePlan, GroupPlan } from './groupPlan'

/** What one unit of size of each contract adds to its group of a charge, and where the groups lie. */
export interface ChargeAmounts {
  readonly plan: ChargePlan
  readonly amounts: Float64Array
  readonly weighing: Float64Array
  /** One entry a group. */
  readonly places: Float64Array
}

/** What one unit of size of each contract of a plan adds to the sums of a portfolio, by the contract's place. */
export interface PricedPlan {
  readonly unit: ChargedUnit<number>
  readonly charges: readonly ChargeAmounts[]
  /** Base coin. */
  readonly deltas: Float64Array
  /** USD gained where the price doubles; 0 of options. */
  readonly exposures: Float64Array
  /** What it moves with, USD without sign. */
  readonly worths: Float64Array
  /** USD value of one unit of the quote currency. */
  readonly rates: Float64Array
  /** Of options in the stress grid; -1 of all else. */
  readonly rows: Int32Array
}

/**
 * Prices the contracts of a plan in one market after another, quoted in the order of the plan: by the model's own
 * amounts, into the same arrays.
 */
export function planPricer(
  plan: GroupPlan,
): (unit: ChargedUnit<number>, quotes: readonly Quoted<number>[]) => PricedPlan {
  const count = plan.contracts.length
  const column = () => new Float64Array(count)
  const [deltas, exposures, worths, rates] = [column(), column(), column(), column()]
  const rows = new Int32Array(count)
  const charges = plan.charges.map((its): ChargeAmounts => {
    const amounts = column()
    const weighing = its.charge.weight ? column() : amounts
    return { plan: its, amounts, weighing, places: new Float64Array(its.groups.length) }
  })
  /** Made anew only where there are other quotes: sweeps set the same ones anew. */
  const ones: Holding<number>[] = []
  let known: unknown = null
  return (unit, quotes) => {
    const { grid } = unit
    if (known !== grid.rows) {
      for (const [place, { key }] of plan.contracts.entries()) rows[place] = grid.rows.get(key) ?? -1
    }
    known = grid.rows
    for (let place = 0; place < count; place++) {
      const quoted = quotes[place] as Quoted<number>
      deltas[place] = quoted.delta
      exposures[place] = isOption(quoted) ? 0 : quoted.exposure
      worths[place] = oneWorth(a, quoted)
      rates[place] = quoted.rate
      if (ones[place]?.quoted !== quoted) ones[place] = new One(quoted)
    }
    for (const charge of charges) setAmounts(charge, unit, ones)
    return { unit, charges, deltas, exposures, worths, rates, rows }
  }
}

/** One unit of size of a contract, as it is quoted: sums by size are linear, with this as their slope. */
class One implements Holding<number> {
  readonly quoted: Quoted<number>
  readonly size = 1

  constructor(quoted: Quoted<number>) {
    this.quoted = quoted
  }

  get delta(): number {
    return this.quoted.delta
  }

  get vega(): number {
    return isOption(this.quoted) ? this.quoted.vega * this.quoted.rate : 0
  }
}

function setAmounts(
  { plan: { charge, groupOf }, amounts, weighing, places }: ChargeAmounts,
  unit: ChargedUnit<number>,
  ones: readonly Holding<number>[],
): void {
  const { amount, weight, place: placeOf } = charge
  for (let place = 0; place < ones.length; place++) {
    const group = groupOf[place] as number
    if (group < 0) continue
    const one = ones[place] as Holding<number>
    amounts[place] = amount(one)
    if (weight) weighing[place] = weight(one)
    if (placeOf) places[group] = placeOf(unit, one.quoted)
  }
}
