import { numbers as a } from '@/engine/figure/numbers'
import { hedgedSpot } from '@/engine/margin/spotHedge'
import type { GroupSum, MarginModel } from '@/engine/models/model'
import type { SpotThatHedges } from '@/engine/models/spotHedging'
import type { ComponentId } from '@/engine/models/uta/ids'
import { firstMinimum } from '@/engine/stress/firstMinimum'
import { sumAt } from './linearSum'
import type { ChargeBySize, MarginBySize } from './marginBySize'

/** What a portfolio's maintenance margin is made of, USD. */
export type MarginComponents = Readonly<Record<'maxLoss' | ComponentId, number>>

/** The margins of a portfolio and what they are made of, USD, and the scenario of the loss: the first whose P&L is the least. */
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
  const { unit } = margin
  const hedged = hedgedSpot(a, unit, spot, sumAt(margin.delta, sizes))
  const { maxLoss, worst } = worstLoss(margin, sizes, hedged)
  const hedging = { hedgedSpot: hedged, spot }
  const charges: number[] = []
  for (const bySize of margin.charges) {
    charges.push(bySize.charge.charge(a, unit, groupsAt(bySize, sizes, hedged), hedging))
  }
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
  const byId = Object.fromEntries(model.components.map(({ id }, i) => [id, amounts[i]]))
  return { maxLoss, ...(byId as Record<ComponentId, number>) }
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

function worstLoss(margin: MarginBySize, sizes: readonly number[], hedged: number) {
  const { unit, optionPnls, changes, pnls } = margin
  const { prices, weights } = unit.grid.doubles
  const exposure = sumAt(margin.exposure, sizes)
  const spot = hedged * unit.index
  let least = Number.POSITIVE_INFINITY
  for (let scenario = 0; scenario < prices.length; scenario++) {
    const price = prices[scenario] as number
    // As `spotPnl` has it: hedged spot that loses is not charged.
    let pnl = exposure * price + Math.max(0, spot * price) + (optionPnls[scenario] as number)
    for (let i = 0; i < changes.length; i++) {
      const change = changes[i]
      if (change) pnl += (sizes[i] as number) * (change[scenario] as number)
    }
    const counted = pnl * (weights[scenario] as number)
    pnls[scenario] = counted
    least = Math.min(least, counted)
  }
  return { maxLoss: Math.max(0, -least), worst: firstMinimum(pnls, worthAt(margin, sizes) + Math.abs(spot)) }
}

/** What everything held is worth without signs, USD. */
function worthAt({ worth, worths }: MarginBySize, sizes: readonly number[]): number {
  return worths.reduce((sum, one, i) => sum + one * Math.abs(sizes[i] ?? 0), worth)
}
