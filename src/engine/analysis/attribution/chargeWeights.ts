import { countedGroup } from '@/engine/margin/countedGroup'
import { groupSums } from '@/engine/margin/groupSums'
import type { Holding } from '@/engine/margin/netPortfolio'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Charge, Group, GroupSum, Hedging } from '@/engine/models/model'
import { numbers } from '@/engine/numbers/numbers'

/** A sum that is less than this part of its amounts without signs is rounding. */
const ROUNDING = 1e-12

/**
 * By what a charge goes to the netted holdings, in their order, and to hedging spot, which comes last.
 * Follows the margin model, section "Contingency components".
 */
export function chargeWeights(
  charge: Charge,
  unit: RiskUnit<number>,
  holdings: readonly Holding<number>[],
  hedging: Hedging<number>,
): readonly number[] {
  const { hedgedSpot } = hedging
  const members = [
    ...holdings.map((holding) => ({
      group: countedGroup(charge, holding.quoted.contract),
      amount: charge.amount(holding),
      weight: (charge.weight ?? charge.amount)(holding),
    })),
    { group: charge.spotGroup, amount: hedgedSpot, weight: hedgedSpot },
  ]
  const gross = new Map<Group['name'], number>()
  for (const { group, amount } of members) {
    if (group) gross.set(group.name, (gross.get(group.name) ?? 0) + Math.abs(amount))
  }
  const sums = groupSums(numbers, charge, unit, [holdings], hedgedSpot).map((sum): GroupSum<number> => {
    const isNothing = Math.abs(sum.net) <= (gross.get(sum.name) ?? 0) * ROUNDING
    return { name: sum.name, net: isNothing ? 0 : sum.net, weight: sum.weight, place: sum.place }
  })
  const shares = charge.borneBy(sums, unit, hedging)
  const shareOf = new Map(sums.map(({ name }, i) => [name, shares[i] ?? 0]))
  return members.map(({ group, weight }) => (group ? weight * (shareOf.get(group.name) ?? 0) : 0))
}
