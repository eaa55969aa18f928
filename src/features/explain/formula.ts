import type { FigureView } from '@/engine/explanation/explainFigure'

type Operation = NonNullable<FigureView['operation']>

const JOINS: Readonly<Partial<Record<Operation, string>>> = {
  sum: ' + ',
  gridSum: ' + ',
  gridDifference: ' − ',
  clockDifference: ' − ',
  product: ' × ',
  gridProduct: ' × ',
  difference: ' − ',
  quotient: ' ÷ ',
  rate: ' ÷ ',
  power: ' to the power of ',
  inDoubles: ' + ',
}

const CALLED: Readonly<Partial<Record<Operation, string>>> = {
  maximum: 'the largest of',
  minimum: 'the smallest of',
  weightedAverage: 'the average, weighted by size, of',
  tiered: 'tier by tier, from',
  stepped: 'step by step, from',
  callValue: 'Black-76 call value from',
  putValue: 'Black-76 put value from',
  callDelta: 'Black-76 call delta from',
  putDelta: 'Black-76 put delta from',
  gamma: 'Black-76 gamma from',
  vega: 'Black-76 vega from',
  theta: 'Black-76 theta from',
  callImpliedVolatility: 'the volatility at which Black-76 gives the mark of the call, from',
  putImpliedVolatility: 'the volatility at which Black-76 gives the mark of the put, from',
  callChange: 'Black-76 call value after the shocks less before, from',
  putChange: 'Black-76 put value after the shocks less before, from',
  exponential: 'e to the power of',
  naturalLogarithm: 'the natural logarithm of',
  squareRoot: 'the square root of',
  rounded: 'rounded, the number and its decimal places:',
  shockedVolatility: 'the volatility shocked and scaled by term, from',
}

/** More terms than this are told by their number: the list below names them. */
const MOST_TERMS = 6

/**
 * How a figure is made of its inputs: `part` says an input by its name, or by its number. Null where it is not
 * computed.
 */
export function formula<Input>(
  { operation, value }: Pick<FigureView, 'operation' | 'value'>,
  inputs: readonly Input[],
  part: (input: Input) => string,
): string | null {
  if (operation === null) return null
  if (inputs.length === 0) return 'nothing to add up'
  const parts = inputs.map(part)
  const shown =
    parts.length > MOST_TERMS
      ? [...parts.slice(0, MOST_TERMS - 1), `${parts.length - MOST_TERMS + 1} more`]
      : parts
  if (operation === 'rate' && (value === '0' || value === 'Infinity')) {
    // By a base of 0 or less nothing is divided.
    const required = shown.join(' required of ')
    return value === '0' ? required : `${required}, which can carry none of it`
  }
  const join = JOINS[operation]
  return join === undefined ? `${CALLED[operation] ?? operation} ${shown.join(', ')}` : shown.join(join)
}
