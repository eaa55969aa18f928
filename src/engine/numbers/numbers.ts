import type { Algebra } from './algebra'
import { DOUBLES } from './arithmetic'
import { doubleOf } from './decimal'
import { operationsOver } from './operations'

const operations = operationsOver<number, number>(DOUBLES, (value) => value)

/**
 * The algebra over plain doubles, for sweeps of thousands of margins: the same formulas, nothing kept. What is asked for
 * most is a loop of its own: operations over any arithmetic are calls, and each of these makes a double an object.
 */
export const numbers: Algebra<number> = {
  zero: 0,
  one: 1,
  leaf: (_term, value) => (typeof value === 'number' ? value : doubleOf(value)),
  given: (_term, _operation, value) => value,
  total: (_term, value) => value,
  sum: (_term, inputs) => {
    let sum = 0
    for (let i = 0; i < inputs.length; i++) sum += inputs[i] as number
    return sum
  },
  product: (_term, inputs) => {
    let product = inputs[0] as number
    for (let i = 1; i < inputs.length; i++) product *= inputs[i] as number
    return product
  },
  difference: (_term, from, less) => from - less,
  quotient: (_term, over, under) => over / under,
  negation: (_term, input) => -input,
  absolute: (_term, input) => Math.abs(input),
  maximum: (_term, inputs) => {
    let most = inputs[0] as number
    for (let i = 1; i < inputs.length; i++) if ((inputs[i] as number) > most) most = inputs[i] as number
    return most
  },
  minimum: (_term, inputs) => {
    let least = inputs[0] as number
    for (let i = 1; i < inputs.length; i++) if ((inputs[i] as number) < least) least = inputs[i] as number
    return least
  },
  weightedAverage: (_term, pairs) => {
    let [weighted, weights] = [0, 0]
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
}
