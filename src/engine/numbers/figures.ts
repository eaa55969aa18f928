import type { Algebra } from './algebra'
import { compareDecimals, signOf } from './compareDecimals'
import { type Decimal, nearestDouble, ONE, ZERO } from './decimal'
import { decimalOfDouble } from './decimalOfDouble'
import { Figure } from './figure'
import type { OperationName } from './operations'
import { PLACES, type Term } from './term'

function made(
  term: Term,
  operation: OperationName,
  inputs: readonly Figure[],
  of: string | undefined,
  unit: string | undefined,
): Figure {
  return new Figure(term, null, operation, inputs, null, of, unit)
}

/** Two numbers nearly agree where they are no further apart than this part of one of them. */
const NEARLY = 0.01

const number = (name: string, value: Decimal): Figure =>
  new Figure(
    {
      id: name,
      name,
      meaning: `The number ${name}, as the rule says.`,
      unit: '',
      per: null,
      section: 'Numbers and time',
      places: PLACES,
    },
    value,
    null,
    [],
    { kind: 'rule', note: 'part of the rule' },
    undefined,
    undefined,
  )

/** The algebra over figures: exact, and explained by construction. */
export const figures: Algebra<Figure> = {
  zero: number('zero', ZERO),
  one: number('one', ONE),
  leaf: (term, value, from, of, unit) =>
    from instanceof Figure
      ? from
      : new Figure(
          term,
          typeof value === 'number' ? decimalOfDouble(value) : value,
          null,
          [],
          from,
          of,
          unit,
        ),
  given: (term, operation, value, inputs, of, unit) =>
    new Figure(term, value, operation, inputs, null, of, unit),
  total: (term, total, parts, of, unit) => new Figure(term, total.value, 'sum', parts, null, of, unit),
  least: (term, least, among, of, unit) => new Figure(term, least.value, 'minimum', among, null, of, unit),
  sum: (term, inputs, of, unit) => made(term, 'sum', inputs, of, unit),
  product: (term, inputs, of, unit) => made(term, 'product', inputs, of, unit),
  difference: (term, from, less, of, unit) => made(term, 'difference', [from, less], of, unit),
  quotient: (term, over, under, of, unit) => made(term, 'quotient', [over, under], of, unit),
  negation: (term, input, of, unit) => made(term, 'negation', [input], of, unit),
  absolute: (term, input, of, unit) => made(term, 'absolute', [input], of, unit),
  maximum: (term, inputs, of, unit) => made(term, 'maximum', inputs, of, unit),
  minimum: (term, inputs, of, unit) => made(term, 'minimum', inputs, of, unit),
  weightedAverage: (term, pairs, of, unit) => made(term, 'weightedAverage', pairs, of, unit),
  tiered: (term, quantity, tiers, of, unit) => made(term, 'tiered', [quantity, ...tiers], of, unit),
  stepped: (term, value, step, rate, highest, of, unit) =>
    made(term, 'stepped', [value, step, rate, highest], of, unit),
  rate: (term, required, base, of) => made(term, 'rate', [required, base], of, undefined),
  rounded: (term, input, places, of, unit) => made(term, 'rounded', [input, places], of, unit),
  sign: ({ value }) => signOf(value),
  compare: (a, b) => compareDecimals(a.value, b.value),
  toNumber: (figure) => figure.double,
  gap: (a, b) => {
    const gap = a.double - b.double
    // Where they do not nearly agree, doubles have digits enough, and are many times as fast.
    return Math.abs(gap) > Math.abs(b.double) * NEARLY ? gap : nearestDouble(a.value.minus(b.value))
  },
}
