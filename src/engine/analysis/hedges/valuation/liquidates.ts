import { isReached } from '@/engine/margin/isReached'
import { levelsOf } from '@/engine/margin/levelsOf'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import type { FoundHedge } from './hedgeResult'

/**
 * Whether a hedge would have the account liquidated: coins that are bought count for less than what is paid for them,
 * so that the rate may rise though the margin falls.
 */
export function liquidates(
  { before, after }: Pick<FoundHedge, 'before' | 'after'>,
  rulebook: Rulebook,
): boolean {
  const rate = after.mmRate ?? Number.POSITIVE_INFINITY
  return rate > (before.mmRate ?? Number.POSITIVE_INFINITY) && isReached(rate, levelsOf(rulebook).liquidation)
}
