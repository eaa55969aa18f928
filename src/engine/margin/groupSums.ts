import type { Charge, Group, GroupSum } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Term } from '@/engine/numbers/term'
import { memoize } from '@/engine/util/memoize'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { countedGroup } from './countedGroup'
import type { Holding } from './netPortfolio'
import type { RiskUnit } from './riskUnit'

/** What a charge adds up of a group: all of it, or what is in one list. */
interface Members<V> {
  readonly group: Group
  /** One of them says where the group lies; undefined where it is hedged spot alone. */
  readonly first: Holding<V> | undefined
  readonly amounts: readonly V[]
}

/**
 * The netted holdings of a portfolio, in one list or several, and its hedged spot, added up by the groups of a charge,
 * in the order of the groups' names: that of the rows changes nothing. What comes of a list is kept with it. Follows
 * the margin model, section "Contingency components".
 */
export function groupSums<V>(
  a: Algebra<V>,
  charge: Charge,
  unit: RiskUnit<V>,
  lists: readonly (readonly Holding<V>[])[],
  hedgedSpot: V,
): readonly GroupSum<V>[] {
  if (charge.sum === null) return joined(lists.map((holdings) => contractSums(holdings, a, unit)(charge)))
  const { sum, spotGroup } = charge
  const members = joined(lists.map((holdings) => membersByGroup(holdings)(charge)))
  if (spotGroup !== null && a.sign(hedgedSpot) !== 0) {
    members.push({ group: spotGroup, first: undefined, amounts: [hedgedSpot] })
  }
  const placeOf = placesIn(a, charge, unit)
  return [...byGroup(members)]
    .sort(([one], [other]) => (one.name < other.name ? -1 : 1))
    .map(([{ name }, parts]) => {
      const net = netOfParts(a, parts, sum, unit.base)
      return new HeldGroup(name, net, net, parts.find(({ first }) => first)?.first, placeOf)
    })
}

/** In one go: copies item by item take several times as long. */
function joined<Each>(lists: readonly (readonly Each[])[]): Each[] {
  return ([] as Each[]).concat(...lists)
}

/** The members of each group, list by list. */
function byGroup<V>(members: readonly Members<V>[]): Iterable<[Group, Members<V>[]]> {
  const groups = new Map<Group['key'], [Group, Members<V>[]]>()
  for (const each of members) {
    const known = groups.get(each.group.key)
    if (known) known[1].push(each)
    else groups.set(each.group.key, [each.group, [each]])
  }
  return groups.values()
}

/** What all members of a group add up to, list by list: the sum of a list is kept with it. */
function netOfParts<V>(a: Algebra<V>, parts: readonly Members<V>[], sum: Term, base: string): V {
  const [first, ...others] = parts
  if (first === undefined) return a.zero
  if (others.length === 0) return netOf(first, a, sum, base)
  const { name } = first.group
  const coin = coinOf(sum, base)
  const nets = parts.map((part) => netOf(part, a, sum, base))
  const amounts = () => parts.flatMap((part) => part.amounts)
  return a.total(sum, a.sum(sum, nets, name, coin), amounts, name, coin)
}

/** The members of a list by the groups of a charge. */
const membersByGroup = memoizeLast(<V>(holdings: readonly Holding<V>[]) =>
  memoize((charge: Charge): readonly Members<V>[] => {
    const groups = new Map<Group['key'], { group: Group; first: Holding<V>; amounts: V[] }>()
    for (const holding of holdings) {
      const group = countedGroup(charge, holding.quoted.contract)
      if (group === null) continue
      const amount = charge.amount(holding)
      const known = groups.get(group.key)
      if (known) known.amounts.push(amount)
      else groups.set(group.key, { group, first: holding, amounts: [amount] })
    }
    return [...groups.values()]
  }),
)

const netOf = memoizeLast(
  <V>({ group, amounts }: Members<V>, a: Algebra<V>, sum: Term, base: string): V =>
    a.sum(sum, amounts, group.name, coinOf(sum, base)),
)

/** Of a charge whose groups are the contracts, which are in their order already. */
const contractSums = memoizeLast(<V>(holdings: readonly Holding<V>[], a: Algebra<V>, unit: RiskUnit<V>) =>
  memoize((charge: Charge): readonly GroupSum<V>[] => {
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
  }),
)

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
