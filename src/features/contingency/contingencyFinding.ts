import type { UnitStatement } from '@/engine/statement/statement'
import { accountWords } from '@/models/accountModels'
import { type Component, componentsOf, type UnitOfModel } from '@/state/result/marginComponents'
import { compare } from '@/ui/decimalText'
import { formatMoney, signOf } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import { percentWords, shareOf, shareWords } from './share'

/** What the margin is mostly made of, as the title of its chart. */
export function contingencyFinding(of: UnitOfModel): string {
  const { model, base, unit } = of
  const { maintenanceMargin, maxLoss } = unit
  if (!accountWords(model).addsUp) return largestPart(of)
  if (signOf(maintenanceMargin) === 0) return `${base} needs no margin: nothing to lose, no contingency`
  const added = componentsOf(of)
    .filter(({ key, value }) => key !== 'maxLoss' && signOf(value) !== 0)
    .toSorted((a, b) => compare(b.value, a.value))
  const [largest] = added
  if (largest === undefined) return 'The whole margin is maximum loss; no contingency is added'
  if (signOf(maxLoss) === 0) return contingencyOnly(largest, added.length === 1, maintenanceMargin)
  if (compare(largest.value, maxLoss) > 0) {
    const share = percentWords(shareOf(largest.value, maintenanceMargin))
    const outweighs = largest.isPlural ? 'outweigh' : 'outweighs'
    return `${largest.name} ${outweighs} the maximum loss: ${whole(largest.value)} USD, ${share} of the margin`
  }
  const share = shareWords(shareOf(maxLoss, maintenanceMargin))
  const adds = largest.isPlural ? 'add' : 'adds'
  return `${share} of the margin is maximum loss; ${lowerName(largest)} ${adds} ${whole(largest.value)}`
}

/** Where the parts do not add up to the margin, none has a share of it. */
function largestPart(of: UnitOfModel): string {
  const { base, unit } = of
  const margin = `${base} needs ${readableMoney(unit.maintenanceMargin)} USD`
  const [largest] = componentsOf(of).toSorted((one, other) => compare(other.value, one.value))
  if (largest === undefined || signOf(largest.value) === 0) return margin
  return `${margin}; the largest of what it is made of is ${lowerName(largest)}, ${readableMoney(largest.value)} USD`
}

/** `1.2`: how many times the maintenance margin the initial margin is; null where there is none. */
export function factorOf({ initialMargin, maintenanceMargin }: UnitStatement): number | null {
  const factor = Number(initialMargin) / Number(maintenanceMargin)
  return Number.isFinite(factor) ? Math.round(factor * 1e4) / 1e4 : null
}

function contingencyOnly(largest: Component, alone: boolean, margin: string): string {
  const amount = `${readableMoney(margin)} USD`
  if (alone) return `No maximum loss: the margin is ${lowerName(largest)} alone, ${amount}`
  return `No maximum loss: the margin is contingency alone, ${amount}, mostly ${lowerName(largest)}`
}

/** Whole dollars where that says enough. */
function whole(value: string): string {
  return Math.abs(Number(value)) >= 1000 ? formatMoney(value, { digits: 0 }) : readableMoney(value)
}

function lowerName({ name }: Component): string {
  return lowered(name)
}
