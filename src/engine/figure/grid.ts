import type { Algebra } from './algebra'
import { DOUBLES } from './arithmetic'
import { operationsOver } from './operations'
import type { Term } from './term'

/** Sums and products that are needed by the thousand are computed in doubles, as prices are; what went in stays beside them. */

const operations = operationsOver<number, number>(DOUBLES, (value) => value)

/** Of nothing, the exact 0. */
export function gridSum<V>(a: Algebra<V>, term: Term, inputs: readonly V[], of?: string): V {
  if (inputs.length === 0) return a.sum(term, inputs, of)
  return a.given(term, 'gridSum', operations.sum(inputs.map(a.toNumber)), () => inputs, of)
}

export function gridProduct<V>(a: Algebra<V>, term: Term, inputs: readonly V[], of?: string): V {
  return a.given(term, 'gridProduct', operations.product(inputs.map(a.toNumber)), () => inputs, of)
}

export function gridDifference<V>(a: Algebra<V>, term: Term, from: V, less: V, of?: string): V {
  return a.given(term, 'gridDifference', a.toNumber(from) - a.toNumber(less), () => [from, less], of)
}
