import type { Decimal } from './decimal'
import type { Figure } from './figure'
import type { ModelOperationName } from './modelOperations'
import type { Source } from './source'
import type { Term } from './term'

/** Where a value that is entered comes from: its source, or the figure as which what-if moves have made it before. */
export type Provenance = Source | Figure

/**
 * The small algebra in which every formula of the margin model is written, once. Two interpreters:
 * `figures` (exact decimals that keep operation, inputs and source) and `numbers` (plain doubles, for sweeps).
 *
 * `of` says of what the figure is (a symbol, a coin, a group), `unit` replaces the term's unit where a coin is meant.
 */
export interface Algebra<V> {
  readonly zero: V
  readonly one: V
  /** A value that was not computed here: typed, quoted, a parameter, or made by what-if moves before. */
  leaf(term: Term, value: Decimal | number, from: Provenance, of?: string, unit?: string): V
  /** A value that the pricing module or the grid computed in doubles; `inputs` are made only when looked at. */
  given(
    term: Term,
    operation: ModelOperationName,
    value: number,
    inputs: () => readonly V[],
    of?: string,
    unit?: string,
  ): V

  /** A total that was computed in one go, explained as the sum of its parts, which are made only when looked at. */
  total(term: Term, value: V, parts: () => readonly V[], of?: string, unit?: string): V
  /** The least, known to be found among fewer, explained as that of all. */
  least(term: Term, value: V, among: readonly V[], of?: string, unit?: string): V
  sum(term: Term, inputs: readonly V[], of?: string, unit?: string): V
  product(term: Term, inputs: readonly V[], of?: string, unit?: string): V
  difference(term: Term, from: V, less: V, of?: string, unit?: string): V
  quotient(term: Term, over: V, under: V, of?: string, unit?: string): V
  negation(term: Term, input: V, of?: string, unit?: string): V
  absolute(term: Term, input: V, of?: string, unit?: string): V
  maximum(term: Term, inputs: readonly V[], of?: string, unit?: string): V
  minimum(term: Term, inputs: readonly V[], of?: string, unit?: string): V
  /** `pairs`: value, weight, value, weight, ...; weights count by their size. */
  weightedAverage(term: Term, pairs: readonly V[], of?: string, unit?: string): V
  /** `tiers`: upper bound, ratio, upper bound, ratio, ..., and a last ratio alone for all beyond. */
  tiered(term: Term, quantity: V, tiers: readonly V[], of?: string, unit?: string): V
  /** `rate` on the first `step` of the value, twice the rate on the second, up to `highest`. */
  stepped(term: Term, value: V, step: V, rate: V, highest: V, of?: string, unit?: string): V
  /** Requirement by margin base, infinite where the base cannot carry it. */
  rate(term: Term, required: V, base: V, of?: string): V
  /** Rounded half away from zero to so many decimal places. */
  rounded(term: Term, input: V, places: V, of?: string, unit?: string): V

  /** -1, 0 or 1. */
  sign(value: V): number
  compare(a: V, b: V): number
  /** The value as a double, for the pricing module and the grid. */
  toNumber(value: V): number
  /**
   * How far `a` is above `b`, as a double rounded once: where the two nearly agree, their own doubles are too coarse.
   */
  gap(a: V, b: V): number
}
