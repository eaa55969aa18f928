import { heldPortfolio } from '@/models/heldPortfolio'
import { formatNumber, signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import type { CrossComparison, CrossUnitComparison } from './compareWithCross'
import { sizeOf } from './comparisonFinding'
import { less, sumOf } from './comparisonRow'

/** Why portfolio margin of a unit is another than its cross margin, in plain sentences with the numbers. */
export function unitReasons(comparison: CrossUnitComparison): readonly string[] {
  return [
    ...alone(comparison),
    ...together(comparison),
    ...bought(comparison),
    ...spot(comparison),
    ...orders(comparison),
  ]
}

/** Why the rates differ by more than what is required: cross margin's base holds no option values. */
export function baseReason({ account }: CrossComparison): readonly string[] {
  const difference = account.find(({ key }) => key === 'base')?.difference ?? '0'
  if (signOf(difference) === 0) return []
  const direction = signOf(difference) > 0 ? 'larger' : 'smaller'
  return [
    `The margin balance is ${usd(difference)} ${direction} under portfolio margin, because only there the value of the options counts in it.`,
  ]
}

function alone({ base, cross }: CrossUnitComparison): string[] {
  const count = cross.contracts.length
  if (count === 0) return []
  const margin = usd(cross.maintenanceMargin)
  if (count === 1) return [`Cross margin asks ${margin} for the only contract in ${base}.`]
  return [
    `Cross margin asks ${margin} for the ${count} contracts in ${base}, each on its own: none offsets another.`,
  ]
}

function together({ unit }: CrossUnitComparison): string[] {
  const { maxLoss, contingency, legs } = unit
  const adds =
    signOf(contingency.total) === 0 ? 'no contingency is added' : `contingency adds ${usd(contingency.total)}`
  if (signOf(maxLoss) === 0)
    return [`Portfolio margin finds no scenario in which it all together loses; ${adds}.`]
  const gains = sumOf(legs.map(({ worstPnl }) => (signOf(worstPnl) > 0 ? worstPnl : '0')))
  if (signOf(gains) === 0) {
    return [`Portfolio margin asks for what is lost in the worst scenario, ${usd(maxLoss)}; ${adds}.`]
  }
  const lost = sumOf([maxLoss, gains])
  return [
    `Portfolio margin looks at them together: in the worst scenario some lose ${usd(lost)} and others gain ${usd(gains)}, so that ${usd(maxLoss)} is lost; ${adds}.`,
  ]
}

function bought({ cross, contracts }: CrossUnitComparison): string[] {
  const options = cross.contracts.filter(({ kind, size }) => kind === 'option' && signOf(size) > 0)
  if (options.length === 0) return []
  const keys = new Set(options.map(({ symbol }) => symbol))
  const worst = sumOf(contracts.filter(({ key }) => keys.has(key)).map((row) => row.worst?.value ?? '0'))
  const counts =
    signOf(worst) === 0
      ? 'count, too'
      : `${signOf(worst) > 0 ? 'gain' : 'lose'} ${usd(worst)} in the worst scenario`
  return [
    `Bought options need nothing under cross margin, since their premium is paid, and offset nothing; under portfolio margin they ${counts}.`,
  ]
}

function spot({ base, unit }: CrossUnitComparison): string[] {
  if (signOf(unit.hedgedSpot) === 0) return []
  return [
    `Portfolio margin counts ${formatNumber(unit.hedgedSpot, { digits: 8 })} ${base} of spot as a hedge; cross margin does not.`,
  ]
}

function orders({ unit, cross }: CrossUnitComparison): string[] {
  if (cross.orders.length === 0) return []
  const { portfolios } = unit
  const held = heldPortfolio(portfolios)
  const more = less(unit.maintenanceMargin, held.margin)
  const under =
    portfolios.decides === held.name
      ? 'under portfolio margin they add nothing to it either, because what is held decides'
      : `under portfolio margin they count as filled and add ${usd(more)} to it`
  const opening = sumOf(cross.orders.map(({ initialMargin }) => initialMargin))
  return [
    `Orders need no maintenance margin under cross margin, only ${usd(opening)} initial margin; ${under}.`,
  ]
}

function usd(value: string): string {
  return `${readableMoney(sizeOf(value))} USD`
}
