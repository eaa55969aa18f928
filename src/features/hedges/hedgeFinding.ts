import type { Value } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { isNegligible } from './isNegligible'

/** What the margin was, what it is, and what makes the difference. */
export interface Comparison {
  /** How many are there after and not before. */
  readonly hedges: number
  /** Both sides are without the orders. */
  readonly ordersAside: boolean
  readonly before: Value
  readonly after: Value
  /** In the baseline that the user has set; null where none is set. */
  readonly baseline: Value | null
}

/** `The hedge lowers the margin by 4,364.89 USD, from 11,953.61 to 7,588.72`. */
export function hedgeFinding({ hedges, ordersAside, before, after }: Comparison): string {
  const change = Number(after) - Number(before)
  const [from, to, size] = [before, after, Math.abs(change)].map((value) => readableMoney(value))
  const one = hedges === 1
  const subject = one ? 'the hedge' : `the ${hedges} hedges`
  const who = ordersAside ? `Leaving orders aside, ${subject}` : subject.replace('the', 'The')
  if (isNegligible(change, Number(before)))
    return `${who} ${one ? 'leaves' : 'leave'} the margin as it is: ${to} USD`
  const verb = `${change < 0 ? 'lower' : 'raise'}${one ? 's' : ''}`
  return `${who} ${verb} the margin by ${size} USD, from ${from} to ${to}`
}

/** The names of the two bars. */
export function sideNames({ hedges, ordersAside }: Comparison): readonly [before: string, after: string] {
  const noun = hedges === 1 ? 'the hedge' : 'the hedges'
  if (ordersAside) return [`No ${noun.slice(4)}, no orders`, `With ${noun}, no orders`]
  return [`Without ${noun}`, `With ${noun}`]
}
