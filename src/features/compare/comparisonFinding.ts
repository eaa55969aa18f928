import { compare } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import type { Sides } from './comparedSides'
import type { ComparisonRow } from './comparisonRow'

/**
 * `Portfolio margin needs 4,512.00 USD less than cross margin: 15,262.27 instead of 19,774.27`, of a maintenance
 * margin.
 */
export function comparisonFinding(
  { left, right }: Pick<Sides, 'left' | 'right'>,
  margin: ComparisonRow,
): string {
  const [one, other] = [margin.left?.value ?? '0', margin.right?.value ?? '0']
  const change = margin.difference ?? '0'
  if (signOf(change) === 0) {
    return signOf(one) === 0
      ? `Neither ${left.words} nor ${right.words} needs any margin`
      : `${left.subject} needs as much as ${right.words}: ${readableMoney(one)} USD`
  }
  const direction = signOf(change) > 0 ? 'more' : 'less'
  const amounts = `${readableMoney(one)} instead of ${readableMoney(other)}`
  return `${left.subject} needs ${readableMoney(sizeOf(change))} USD ${direction} than ${right.words}: ${amounts}`
}

/** `maximum loss +4,333.00, short options +1,404.29`: what differs, the largest first; empty where nothing does. */
export function changesInWords(parts: readonly ComparisonRow[]): string {
  return parts
    .filter(({ difference }) => difference !== undefined && signOf(difference) !== 0)
    .toSorted((a, b) => compare(sizeOf(b.difference ?? '0'), sizeOf(a.difference ?? '0')))
    .map(({ name, difference }) => `${lowered(name)} ${readableMoney(difference ?? '0', { sign: true })}`)
    .join(', ')
}

export function sizeOf(difference: string): string {
  return difference.replace('-', '')
}
