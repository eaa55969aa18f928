import type { ChargedUnit } from '@/engine/margin/riskUnit'
import { hedgedSpot } from '@/engine/margin/spotHedge'
import type { GroupSum, MarginModel } from '@/engine/models/model'
import type { SpotThatHedges } from '@/engine/models/spotHedging'
import { numbers as a } from '@/engine/numbers/numbers'
import { sumAt } from './linearSum'
import type { ChargeBySize, MarginBySize } from './marginBySize'
import { twoSides } from './twoSides'
import type { ChargeTotals, UnitTotals } from './unitTotals'
import { type WorstLoss, worstLoss } from './worstLoss'

/** What a portfolio's maintenance margin is made of, USD. */
export interface MarginComponents {
  readonly maxLoss: number
  /** By the ids of the model's components. */
  readonly [component: string]: number
}

/**
 * The margins of a portfolio and what they are made of, USD, and the scenario of the loss: the first whose P&L is the
 * least.
 */
export interface ComponentsAt {
  readonly maintenanceMargin: number
  readonly initialMargin: number
  readonly maxLoss: number
  /** In the order of the model's components and of their charges. */
  readonly charges: readonly number[]
  readonly worst: number
}

/**
 * The margins and their components where the varying contracts have these sizes: the model's own charges, on
 * sums. Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function componentsAt(
  margin: MarginBySize,
  sizes: readonly number[],
  spot: SpotThatHedges<number> | null,
): ComponentsAt {
  const { unit, optionPnls, changes, pnls } = margin
  const hedged = hedgedSpot(a, unit, spot, sumAt(margin.delta, sizes))
  const exposure = sumAt(margin.exposure, sizes)
  const pnl = { exposure, optionPnls, changes, sizes, worth: worthAt(margin, sizes) }
  const hedging = { hedgedSpot: hedged, spot }
  const charges: number[] = []
  for (const bySize of margin.charges) {
    charges.push(bySize.charge.charge(a, unit, groupsAt(bySize, sizes, hedged), hedging))
  }
  return componentsOf(unit, worstLoss(unit, pnl, hedged, pnls), charges)
}

/** The same of a whole portfolio in which nothing varies. */
export function componentsOfAll(
  { unit, charges: totals, delta, exposure, optionPnls, worth, pnls }: UnitTotals,
  spot: SpotThatHedges<number> | null,
): ComponentsAt {
  const hedged = hedgedSpot(a, unit, spot, delta)
  const pnl = { exposure, optionPnls, changes: [], sizes: [], worth }
  const hedging = { hedgedSpot: hedged, spot }
  const charges: number[] = []
  for (const its of totals) {
    charges.push(its.plan.charge.charge(a, unit, groupsOfAll(its, hedged), hedging))
  }
  return componentsOf(unit, worstLoss(unit, pnl, hedged, pnls), charges)
}

function componentsOf(
  unit: ChargedUnit<number>,
  { maxLoss, worst }: WorstLoss,
  charges: readonly number[],
): ComponentsAt {
  const { requirement } = unit.model
  const contingency = requirement.contingency(a, componentAmounts(unit.model, charges), unit.base)
  const needed = requirement.portfolio(a, unit, maxLoss, contingency, '')
  const { maintenanceMargin, initialMargin } = requirement.margins(a, unit, needed)
  return { maintenanceMargin, initialMargin, maxLoss, charges, worst }
}

/** What each component charges: its charges, added. */
function componentAmounts({ components }: MarginModel, charges: readonly number[]): readonly number[] {
  const amounts: number[] = []
  let place = 0
  for (const component of components) {
    let amount = 0
    for (let i = 0; i < component.charges.length; i++) amount += charges[place++] as number
    amounts.push(amount)
  }
  return amounts
}

/** The maximum loss and the components by their ids, USD. */
export function componentsById({ unit }: MarginBySize, { maxLoss, charges }: ComponentsAt): MarginComponents {
  const { model } = unit
  const amounts = componentAmounts(model, charges)
  const byId = Object.fromEntries(model.components.map(({ id }, i) => [id, amounts[i] as number]))
  return { maxLoss, ...byId }
}

function groupsAt(
  { varying, others }: ChargeBySize,
  sizes: readonly number[],
  hedged: number,
): readonly GroupSum<number>[] {
  const groups = others.slice()
  for (const { name, net, weight, place, takesSpot } of varying) {
    const sum = sumAt(net, sizes) + (takesSpot ? hedged : 0)
    groups.push({ name, net: sum, weight: weight === net ? sum : sumAt(weight, sizes), place })
  }
  return groups
}

function groupsOfAll(totals: ChargeTotals, hedged: number): readonly GroupSum<number>[] {
  const { plan, nets, weights, places } = totals
  const groups = twoSides(totals, plan.spotGroups)
  for (const group of plan.spotGroups) {
    const net = (nets[group] as number) + hedged
    const weight = weights === nets ? net : (weights[group] as number)
    groups.push({ name: plan.groups[group]?.name ?? '', net, weight, place: places[group] as number })
  }
  return groups
}

/** What everything held is worth without signs, USD. */
function worthAt({ worth, worths }: MarginBySize, sizes: readonly number[]): number {
  return worths.reduce((sum, one, i) => sum + one * Math.abs(sizes[i] ?? 0), worth)
}
