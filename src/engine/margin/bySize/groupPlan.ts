import type { Contract } from '@/engine/instruments/contract'
import { countedGroup } from '@/engine/margin/countedGroup'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Charge, Group, MarginModel } from '@/engine/models/model'

/** Which groups a charge has in a portfolio of some contracts. */
export interface ChargePlan {
  readonly charge: Charge
  readonly groups: readonly Group[]
  /** The group of each contract, by its place; -1 where the charge does not count it. */
  readonly groupOf: Int32Array
  /** The place of the group that hedged spot joins, alone; nothing where the charge does not count spot. */
  readonly spotGroups: ReadonlySet<number>
}

/**
 * How the contracts of a portfolio are grouped by each charge of a model: the same whatever the market does and
 * whatever is held of them, so that sweeps work it out once.
 */
export interface GroupPlan {
  readonly contracts: readonly Contract[]
  /** Places of the contracts by their keys. */
  readonly places: ReadonlyMap<string, number>
  /** In the order of the components and of their charges. */
  readonly charges: readonly ChargePlan[]
}

/** The groups of these contracts, which are all different. */
export function groupPlan({ components }: MarginModel, contracts: readonly Contract[]): GroupPlan {
  return {
    contracts,
    places: new Map(contracts.map(({ key }, place) => [key, place])),
    charges: components.flatMap(({ charges }) => charges.map((charge) => chargePlan(charge, contracts))),
  }
}

/** The groups of all contracts that a unit is priced with. */
export function unitPlan({ model, contracts }: RiskUnit<number>): GroupPlan {
  return groupPlan(
    model,
    [...contracts.values()].map(({ contract }) => contract),
  )
}

function chargePlan(charge: Charge, contracts: readonly Contract[]): ChargePlan {
  const groups: Group[] = []
  const places = new Map<Group['key'], number>()
  const placeOf = (group: Group | null): number => {
    if (group === null) return -1
    const known = places.get(group.key)
    if (known !== undefined) return known
    places.set(group.key, groups.length)
    return groups.push(group) - 1
  }
  const groupOf = Int32Array.from(contracts, (contract) => placeOf(countedGroup(charge, contract)))
  const spotGroups = new Set(charge.spotGroup === null ? [] : [placeOf(charge.spotGroup)])
  return { charge, groups, groupOf, spotGroups }
}
