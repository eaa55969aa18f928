import type { Algebra } from '@/engine/numbers/algebra'
import type { Term } from '@/engine/numbers/term'
import { memoize } from '@/engine/util/memoize'
import { sameItems } from '@/engine/util/sameItems'

/** Of one name: order portfolios add up the same groups, some of them with their own orders. */
const MOST_KEPT = 4

interface Sum<V> {
  readonly inputs: readonly V[]
  readonly unit: string | undefined
  readonly sum: V
}

/**
 * The same algebra, in which the same values added under the same name are the same sum again, as long as it is among
 * the last of that name: an edit leaves most groups of a portfolio alone, and an order portfolio most of what is held.
 */
export function keepingSums<V>(a: Algebra<V>): Algebra<V> {
  const sumsOf = memoize((_term: Term) => memoize((_of: string): Sum<V>[] => []))
  return {
    ...a,
    sum: (term, inputs, of, unit) => {
      const sums = sumsOf(term)(of ?? '')
      for (const known of sums) if (known.unit === unit && sameItems(known.inputs, inputs)) return known.sum
      const sum = a.sum(term, inputs, of, unit)
      if (sums.length === MOST_KEPT) sums.shift()
      sums.push({ inputs, unit, sum })
      return sum
    },
  }
}
