import type { Algebra } from './algebra'
import type { Term } from './term'

/**
 * Sums and products that are needed by the thousand are computed in doubles, as prices are; what went in stays beside
 * them.
 */

/** Of nothing, the exact 0. */
export function gridSum<V>(a: Algebra<V>, term: Term, inputs: readonly V[], of?: string): V {
  if (inputs.length === 0) return a.sum(term, inputs, of)
  let sum = 0
  for (const input of inputs) sum += a.toNumber(input)
  return a.given(term, 'gridSum', sum, () => inputs, of)
}

export function gridProduct<V>(a: Algebra<V>, term: Term, inputs: readonly V[], of?: string): V {
  let product = 1
  for (const input of inputs) product *= a.toNumber(input)
  return a.given(term, 'gridProduct', product, () => inputs, of)
}

export function gridDifference<V>(a: Algebra<V>, term: Term, from: V, less: V, of?: string): V {
  return a.given(term, 'gridDifference', a.toNumber(from) - a.toNumber(less), () => [from, less], of)
}
