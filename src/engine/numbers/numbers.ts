import type { Algebra } from './algebra'
import { DOUBLES } from './arithmetic'
import { doubleOf } from './decimal'
import { operationsOver } from './operations'

const operations = operationsOver<number, number>(DOUBLES, (value) => value)

/** The algebra over plain doubles, for sweeps of thousands of margins: the same formulas, nothing kept. */
export const numbers: Algebra<number> = {
  zero: 0,
  one: 1,
  leaf: (_term, value) => (typeof value === 'number' ? value : doubleOf(value)),
  given: (_term, _operation, value) => value,
  total: (_term, value) => value,
  sum: (_term, inputs) => operations.sum(inputs),
  product: (_term, inputs) => operations.product(inputs),
  difference: (_term, from, less) => from - less,
  quotient: (_term, over, under) => over / under,
  negation: (_term, input) => -input,
  absolute: (_term, input) => Math.abs(input),
  maximum: (_term, inputs) => operations.maximum(inputs),
  minimum: (_term, inputs) => operations.minimum(inputs),
  weightedAverage: (_term, pairs) => operations.weightedAverage(pairs),
  tiered: (_term, quantity, tiers) => operations.tiered([quantity, ...tiers]),
  stepped: (_term, value, step, rate, highest) => operations.stepped([value, step, rate, highest]),
  rate: (_term, required, base) => operations.rate([required, base]),
  rounded: (_term, input, places) => operations.rounded([input, places]),
  sign: Math.sign,
  compare: (a, b) => a - b,
  toNumber: (value) => value,
}
