import type { Arithmetic } from './arithmetic'

/** The operations by which figures are made of others. Each takes its inputs in the order given here. */
export interface Operations<I, N> {
  /** All added; 0 of nothing. */
  readonly sum: (inputs: readonly I[]) => N
  readonly product: (inputs: readonly I[]) => N
  /** First less second. */
  readonly difference: (inputs: readonly I[]) => N
  /** First by second. */
  readonly quotient: (inputs: readonly I[]) => N
  readonly negation: (inputs: readonly I[]) => N
  readonly absolute: (inputs: readonly I[]) => N
  readonly maximum: (inputs: readonly I[]) => N
  readonly minimum: (inputs: readonly I[]) => N
  /** Pairs of value and weight; weights count by their size. */
  readonly weightedAverage: (inputs: readonly I[]) => N
  /** Quantity, then pairs of upper bound and ratio; a last ratio alone counts for all beyond. */
  readonly tiered: (inputs: readonly I[]) => N
  /** Value, step, rate, highest rate: rate on the first step, twice the rate on the second, up to the highest. */
  readonly stepped: (inputs: readonly I[]) => N
  /** Requirement by margin base; infinite where the base cannot carry it. */
  readonly rate: (inputs: readonly I[]) => N
  /** Value, decimal places: rounded half away from zero. */
  readonly rounded: (inputs: readonly I[]) => N
}

export type OperationName = keyof Operations<never, never>

/**
 * The operations over a kind of number: written once, so that the exact figures and the fast sweeps
 * cannot differ in anything but precision. `read` gets the number out of an input.
 */
export function operationsOver<I, N>(x: Arithmetic<N>, read: (input: I) => N): Operations<I, N> {
  const at = (inputs: readonly I[], i: number): N => {
    const input = inputs[i]
    if (input === undefined) throw new RangeError(`an operation lacks its input ${i + 1}`)
    return read(input)
  }
  /** The inputs taken together two by two, from the first on. */
  const together = (inputs: readonly I[], join: (a: N, b: N) => N): N => {
    let joined = at(inputs, 0)
    for (let i = 1; i < inputs.length; i++) joined = join(joined, at(inputs, i))
    return joined
  }
  const absolute = (a: N): N => (x.isNegative(a) ? x.negate(a) : a)
  const least = (a: N, b: N): N => (x.compare(b, a) < 0 ? b : a)
  const most = (a: N, b: N): N => (x.compare(b, a) > 0 ? b : a)

  return {
    sum: (inputs) => x.sum(inputs.length, (place) => at(inputs, place)),
    product: (inputs) =>
      inputs.length === 2
        ? x.multiply(at(inputs, 0), at(inputs, 1))
        : x.product(inputs.length, (place) => at(inputs, place)),
    difference: (inputs) => x.subtract(at(inputs, 0), at(inputs, 1)),
    quotient: (inputs) => x.divide(at(inputs, 0), at(inputs, 1)),
    negation: (inputs) => x.subtract(x.zero, at(inputs, 0)),
    absolute: (inputs) => absolute(at(inputs, 0)),
    maximum: (inputs) => together(inputs, most),
    minimum: (inputs) => together(inputs, least),

    weightedAverage: (inputs) => {
      const pairs = Math.floor(inputs.length / 2)
      const weights: N[] = []
      const weighted: N[] = []
      for (let pair = 0; pair < pairs; pair++) {
        const weight = absolute(at(inputs, 2 * pair + 1))
        weights.push(weight)
        weighted.push(x.multiply(at(inputs, 2 * pair), weight))
      }
      const total = (values: readonly N[]) => x.sum(pairs, (pair) => values[pair] as N)
      return x.divide(total(weighted), total(weights))
    },

    tiered: (inputs) => {
      const quantity = at(inputs, 0)
      let counted = x.zero
      let from = x.zero
      for (let i = 1; i < inputs.length && x.compare(quantity, from) > 0; i += 2) {
        const isLast = i + 1 === inputs.length
        const upTo = isLast ? quantity : least(quantity, at(inputs, i))
        const ratio = at(inputs, isLast ? i : i + 1)
        counted = x.add(counted, x.multiply(x.subtract(upTo, from), ratio))
        from = upTo
      }
      return counted
    },

    stepped: (inputs) => {
      const [value, step, rate, highest] = [at(inputs, 0), at(inputs, 1), at(inputs, 2), at(inputs, 3)]
      const full = least(x.floor(x.divide(value, step)), x.floor(x.divide(highest, rate)))
      const below = x.multiply(full, step)
      // 1 + 2 + ... + full steps, each at its multiple of the rate.
      const triangle = x.divide(x.add(x.multiply(full, full), full), x.two)
      const nextRate = least(x.add(x.multiply(full, rate), rate), highest)
      return x.add(
        x.multiply(x.multiply(triangle, step), rate),
        x.multiply(x.subtract(value, below), nextRate),
      )
    },

    rate: (inputs) => {
      const [required, base] = [at(inputs, 0), at(inputs, 1)]
      const ofBase = x.compare(base, x.zero)
      if (ofBase < 0) return x.infinity
      if (x.compare(required, x.zero) === 0) return x.zero
      return ofBase === 0 ? x.infinity : x.divide(required, base)
    },

    rounded: (inputs) => x.round(at(inputs, 0), at(inputs, 1)),
  }
}
