import type { ParameterValues } from '@/engine/margin/parameterValues'
import type { Algebra } from '@/engine/numbers/algebra'
import { exponential } from '@/engine/numbers/functions'
import { termsOf } from '@/engine/numbers/term'
import { FORWARD } from './parameters'
import { type Discounts, staticDiscounts } from './staticDiscount'
import { type VolatilityShocks, volatilityShocks } from './volatilityShocks'

const INPUTS = termsOf('Derive: inputs', {
  daysPerYear: ['Days a year', 'days', 'A year has 365 days.'],
  years: ['Years to expiry', 'years', 'Days to expiry, fractions included, by 365.'],
  rate: ['Rate of discounting', 'a year', 'The interest rate, or 0 where that is negative.'],
  negativeRate: ['Rate, negative', 'a year', 'The rate with its sign changed.'],
  discountExponent: [
    'Rate to expiry, negative',
    'ratio',
    'The rate with its sign changed, times the years to expiry.',
  ],
  discountFactor: [
    'Discount factor',
    'ratio',
    'What one dollar at expiry is worth today at the interest rate.',
  ],
})
const CONTINGENCY = termsOf('Derive: forward contingency', {
  forYears: ['Share for the years left', 'ratio', 'The share of the loss a year, times the years to expiry.'],
  lossShare: [
    'Share of the loss that counts',
    'ratio',
    'How much of what the expiry loses by its forward price counts: more, the further away it is.',
  ],
})
const RULE = { kind: 'rule', note: 'a year has 365 days' } as const

/** An expiry as the market has it. */
export interface Expiry<V> {
  /** As in symbols: `24APR26`. */
  readonly name: string
  /** Days to expiry, fractional. */
  readonly days: V
  /** `u`: the share of the settlement average that is still open. */
  readonly openShare: V
  /** A year; may be negative. */
  readonly interestRate: V
}

/** An expiry with all that its options share in every scenario. */
export interface ExpiryTerms<V> extends Expiry<V> {
  readonly years: V
  /** `df`: worth today of one dollar at expiry. */
  readonly discountFactor: V
  readonly volatility: VolatilityShocks<V>
  readonly discounts: Discounts<V>
  /** What of its loss by the forward price counts. */
  readonly forwardShare: V
}

/** What the options of an expiry share. Follows "Derive: portfolio margin 2", "Inputs". */
export function expiryTerms<V>(
  a: Algebra<V>,
  factors: ParameterValues<V>,
  expiry: Expiry<V>,
): ExpiryTerms<V> {
  const { name, days, openShare, interestRate } = expiry
  const perYear = a.leaf(INPUTS.daysPerYear, 365, RULE)
  const years = a.quotient(INPUTS.years, days, perYear, name)
  const rate = a.maximum(INPUTS.rate, [a.zero, interestRate], name)
  const negative = a.negation(INPUTS.negativeRate, rate, name)
  const exponent = a.product(INPUTS.discountExponent, [negative, years], name)
  const discountFactor = exponential(a, INPUTS.discountFactor, exponent, name)
  const { add, timesYears } = factors.of(FORWARD)
  const forYears = a.product(CONTINGENCY.forYears, [timesYears, years], name)
  return {
    name,
    days,
    openShare,
    interestRate,
    years,
    discountFactor,
    volatility: volatilityShocks(a, factors, name, days, years),
    discounts: staticDiscounts(a, factors, { name, years, rate, discountFactor }),
    forwardShare: a.sum(CONTINGENCY.lossShare, [add, forYears], name),
  }
}
