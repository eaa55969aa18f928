import type { Algebra } from './algebra'
import type { Term } from './term'

/** Powers, logarithms and roots are computed in doubles, as prices are; what went in stays beside them. */

export function power<V>(a: Algebra<V>, term: Term, base: V, exponent: V, of?: string): V {
  const value = a.toNumber(base) ** a.toNumber(exponent)
  return a.given(term, 'power', value, () => [base, exponent], of)
}

export function exponential<V>(a: Algebra<V>, term: Term, input: V, of?: string): V {
  return a.given(term, 'exponential', Math.exp(a.toNumber(input)), () => [input], of)
}

export function naturalLogarithm<V>(a: Algebra<V>, term: Term, input: V, of?: string): V {
  return a.given(term, 'naturalLogarithm', Math.log(a.toNumber(input)), () => [input], of)
}

export function squareRoot<V>(a: Algebra<V>, term: Term, input: V, of?: string): V {
  return a.given(term, 'squareRoot', Math.sqrt(a.toNumber(input)), () => [input], of)
}

/** What a formula gives, worked out before in doubles (`known`); the formula itself is followed when looked at. */
export function inDoubles<V>(
  a: Algebra<V>,
  term: Term,
  known: number,
  formula: () => V,
  of?: string,
  unit?: string,
): V {
  return a.given(term, 'inDoubles', known, () => [formula()], of, unit)
}
