import type { Algebra } from './algebra'
import { DOUBLES } from './arithmetic'
import { doubleOf } from './decimal'
import { operationsOver } from './operations'

const operations = operationsOver<number, number>(DOUBLES, (value) => value)

/**
 * The algebra over plain doubles, for sweeps of thousands of margins: the same formulas, nothing kept. What is asked
 * for most is written out: operations over any arithmetic are calls, and each of these makes a double an object. Two
 * inputs, as most products and extremes have, go without a loop: then the compiler puts the operation where it is asked
 * for, and the list of the two is never made.
 */
export const numbers: Algebra<number> = {
  zero: 0,
  one: 1,
  leaf: (_term, value) => (typeof value === 'number' ? value : doubleOf(value)),
  given: (_term, _operation, value) => value,
  total: (_term, value) => value,
  least: (_term, value) => value,
  sum: (_term, inputs) => {
    let sum = 0
    for (let i = 0; i < inputs.length; i++) sum += inputs[i] as number
    return sum
  },
  product: (_term, inputs) =>
    inputs.length === 2 ? (inputs[0] as number) * (inputs[1] as number) : productOf(inputs),
  difference: (_term, from, less) => from - less,
  quotient: (_term, over, under) => over / under,
  negation: (_term, input) => -input,
  absolute: (_term, input) => Math.abs(input),
  maximum: (_term, inputs) =>
    inputs.length === 2 ? larger(inputs[0] as number, inputs[1] as number) : reduced(inputs, larger),
  minimum: (_term, inputs) =>
    inputs.length === 2 ? smaller(inputs[0] as number, inputs[1] as number) : reduced(inputs, smaller),
  weightedAverage: (_term, pairs) => {
    let weighted = 0
    let weights = 0
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const weight = Math.abs(pairs[i + 1] as number)
      weighted += (pairs[i] as number) * weight
      weights += weight
    }
    return weighted / weights
  },
  tiered: (_term, quantity, tiers) => operations.tiered([quantity, ...tiers]),
  stepped: (_term, value, step, rate, highest) => operations.stepped([value, step, rate, highest]),
  rate: (_term, required, base) => operations.rate([required, base]),
  rounded: (_term, input, places) => operations.rounded([input, places]),
  sign: Math.sign,
  compare: (a, b) => a - b,
  toNumber: (value) => value,
  gap: (a, b) => a - b,
}

function productOf(factors: readonly number[]): number {
  let product = factors[0] as number
  for (let i = 1; i < factors.length; i++) product *= factors[i] as number
  return product
}

/** The first where both are alike, or one is no number. */
function larger(a: number, b: number): number {
  if (b > a) return b
  return a
}

function smaller(a: number, b: number): number {
  if (b < a) return b
  return a
}

function reduced(inputs: readonly number[], join: (a: number, b: number) => number): number {
  let joined = inputs[0] as number
  for (let i = 1; i < inputs.length; i++) joined = join(joined, inputs[i] as number)
  return joined
}
