import type { ParameterValues } from '@/engine/margin/parameterValues'
import type { Algebra } from '@/engine/numbers/algebra'
import { exponential } from '@/engine/numbers/functions'
import { gridProduct } from '@/engine/numbers/gridSums'
import { termsOf } from '@/engine/numbers/term'
import { DISCOUNT } from './parameters'

const TERMS = termsOf('Derive: static discount', {
  longPart: ['Rate’s part of the discount', 'a year', 'The rate times its factor.'],
  longRate: ['Rate of the discount', 'a year', 'The rate at which the discount grows with time.'],
  longRateNegative: ['Rate of the discount, negative', 'a year', 'That rate with its sign changed.'],
  longExponent: [
    'Rate of the discount to expiry, negative',
    'ratio',
    'The rate with its sign changed, times the years to expiry.',
  ],
  longDecay: ['Decay over time', 'ratio', 'What the years to expiry leave.'],
  long: [
    'Discount of an expiry with value',
    'ratio',
    'What counts of an expiry that is worth something in a scenario.',
  ],
  shortPart: ['Rate’s part of the mark-up', 'a year', 'The rate times its factor.'],
  shortRate: ['Rate of the mark-up', 'a year', 'The rate at which the mark-up grows with time.'],
  shortExponent: ['Rate of the mark-up to expiry', 'ratio', 'The rate times the years to expiry.'],
  shortGrowth: ['Growth over time', 'ratio', 'What the years to expiry add.'],
  shortMarkUp: ['Mark-up with time', 'ratio', 'The mark-up times its growth over time.'],
  undiscounted: [
    'Undiscounted',
    'ratio',
    'One by the discount factor: an expiry owed counts at no more than that.',
  ],
  short: [
    'Mark-up of an expiry owed',
    'ratio',
    'How many times an expiry that is owed in a scenario counts.',
  ],
  discounted: [
    'Value of the expiry that counts',
    'USDC',
    'The value of the expiry in the scenario, less a discount where it is worth something, more a mark-up where it is owed.',
  ],
})

/** What the value of an expiry is multiplied by. */
export interface Discounts<V> {
  /** Where it is worth something. */
  readonly long: V
  /** Where it is owed. */
  readonly short: V
}

interface DiscountedExpiry<V> {
  readonly name: string
  readonly years: V
  /** Never negative. */
  readonly rate: V
  readonly discountFactor: V
}

/** The static discounts of an expiry, ratios. Follows "Derive: portfolio margin 2", "Static discount of an expiry". */
export function staticDiscounts<V>(
  a: Algebra<V>,
  factors: ParameterValues<V>,
  { name, years, rate, discountFactor }: DiscountedExpiry<V>,
): Discounts<V> {
  const { long, longRateFactor, longRateAdd, short, shortRateFactor, shortRateAdd } = factors.of(DISCOUNT)
  const longPart = a.product(TERMS.longPart, [rate, longRateFactor], name)
  const longRate = a.sum(TERMS.longRate, [longPart, longRateAdd], name)
  const falling = a.negation(TERMS.longRateNegative, longRate, name)
  const decay = exponential(a, TERMS.longDecay, a.product(TERMS.longExponent, [falling, years], name), name)

  const shortPart = a.product(TERMS.shortPart, [rate, shortRateFactor], name)
  const shortRate = a.sum(TERMS.shortRate, [shortPart, shortRateAdd], name)
  const growth = exponential(
    a,
    TERMS.shortGrowth,
    a.product(TERMS.shortExponent, [shortRate, years], name),
    name,
  )
  const markUp = a.product(TERMS.shortMarkUp, [short, growth], name)
  const undiscounted = a.quotient(TERMS.undiscounted, a.one, discountFactor, name)
  return {
    long: a.product(TERMS.long, [long, decay], name),
    short: a.minimum(TERMS.short, [undiscounted, markUp], name),
  }
}

/** `disc(X)`: what counts of the value of an expiry in a scenario, USDC, and by which discount. */
export function discounted<V>(
  a: Algebra<V>,
  { name, discounts }: { readonly name: string; readonly discounts: Discounts<V> },
  value: V,
): { readonly value: V; readonly discount: V } {
  const discount = a.sign(value) < 0 ? discounts.short : discounts.long
  return { value: gridProduct(a, TERMS.discounted, [value, discount], name), discount }
}
