import type { Charge, Group, GroupSum } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Term } from '@/engine/numbers/term'
import { countedGroup } from './countedGroup'
import type { Holding } from './netPortfolio'
import type { RiskUnit } from './riskUnit'

/** The members of a group while they are collected. */
interface Members<V> {
  readonly group: Group
  /** One of them says where the group lies; undefined where it is hedged spot alone. */
  first: Holding<V> | undefined
  readonly amounts: V[]
}

/**
 * The netted holdings of a portfolio, and its hedged spot, added up by the groups of a charge, in the order of the
 * groups' names: that of the rows changes nothing. Follows the margin model, section "Contingency components".
 */
export function groupSums<V>(
  a: Algebra<V>,
  charge: Charge,
  unit: RiskUnit<V>,
  holdings: readonly Holding<V>[],
  hedgedSpot: V,
): readonly GroupSum<V>[] {
  if (charge.sum === null) return contractSums(a, charge, unit, holdings)
  const groups = new Map<Group['key'], Members<V>>()
  const membersOf = (group: Group): Members<V> => {
    const known = groups.get(group.key)
    if (known) return known
    const members: Members<V> = { group, first: undefined, amounts: [] }
    groups.set(group.key, members)
    return members
  }
  for (const holding of holdings) {
    const group = countedGroup(charge, holding.quoted.contract)
    if (group === null) continue
    const members = membersOf(group)
    members.first ??= holding
    members.amounts.push(charge.amount(holding))
  }
  if (charge.spotGroup && a.sign(hedgedSpot) !== 0) membersOf(charge.spotGroup).amounts.push(hedgedSpot)
  const placeOf = placesIn(a, charge, unit)
  return [...groups.values()]
    .sort((one, other) => (one.group.name < other.group.name ? -1 : 1))
    .map(({ group: { name }, first, amounts }) => {
      const net = a.sum(charge.sum, amounts, name, coinOf(charge.sum, unit.base))
      return new HeldGroup(name, net, net, first, placeOf)
    })
}

/** Of a charge whose groups are the contracts, which are in their order already. */
function contractSums<V>(
  a: Algebra<V>,
  charge: Charge,
  unit: RiskUnit<V>,
  holdings: readonly Holding<V>[],
): readonly GroupSum<V>[] {
  const placeOf = placesIn(a, charge, unit)
  const sums: GroupSum<V>[] = []
  for (const holding of holdings) {
    const group = countedGroup(charge, holding.quoted.contract)
    if (group === null) continue
    const net = charge.amount(holding)
    const weight = charge.weight ? charge.weight(holding) : net
    sums.push(new HeldGroup(group.name, net, weight, holding, placeOf))
  }
  return sums
}

/** A class: there is one of every contract in every portfolio, and getters of plain objects are slow to make. */
class HeldGroup<V> implements GroupSum<V> {
  readonly name: string
  readonly net: V
  readonly weight: V
  readonly #holding: Holding<V> | undefined
  readonly #placeOf: (holding: Holding<V> | undefined) => V

  constructor(
    name: string,
    net: V,
    weight: V,
    holding: Holding<V> | undefined,
    placeOf: (holding: Holding<V> | undefined) => V,
  ) {
    this.name = name
    this.net = net
    this.weight = weight
    this.#holding = holding
    this.#placeOf = placeOf
  }

  /** Made only where it is asked for: most groups have no other side to be spread against. */
  get place(): V {
    return this.#placeOf(this.#holding)
  }
}

/** Where a group lies: where one of its holdings does. */
function placesIn<V>(a: Algebra<V>, { place }: Charge, unit: RiskUnit<V>) {
  return (holding: Holding<V> | undefined): V => (place && holding ? place(unit, holding.quoted) : a.zero)
}

/** The unit of a sum that counts coins of the base. */
function coinOf(term: Term, base: string): string | undefined {
  return term.unit === 'base' ? base : undefined
}
