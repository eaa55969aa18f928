import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { parameter } from '@/engine/margin/factors'
import type { Rulebook } from '@/engine/model/rulebook'

const TERMS = termsOf('Cross margin, for comparison', {
  optionMmFactor: [
    'Option maintenance factor',
    'ratio',
    'The share of the index price (or mark) kept for a sold option.',
  ],
  optionImHigh: [
    'Higher initial factor of options',
    'ratio',
    'The share of the index price needed for a sold option at the money.',
  ],
  optionImLow: [
    'Lower initial factor of options',
    'ratio',
    'The least share of the index price needed for a sold option.',
  ],
  liquidationFee: ['Liquidation fee', 'ratio', 'The fee kept for closing a sold option in a liquidation.'],
  takerFee: ['Taker fee', 'ratio', 'The fee kept for closing a perpetual or future.'],
  defaultLeverage: ['Leverage', 'ratio', 'The leverage of positions and orders that name none.'],
  tierStep: ['Tier step', 'USD', 'How much value each tier of the maintenance rate spans.'],
  tierRate: ['Tier rate', 'ratio', 'The maintenance rate of the first tier; each further tier adds as much.'],
  tierRateMax: ['Highest tier rate', 'ratio', 'The maintenance rate beyond the last tier.'],
})

/** Cross margin's parameters for one coin, as values of the algebra. */
export type CrossRules<V> = Readonly<Record<keyof typeof TERMS, V>>

/** The parameters of cross margin for contracts of `base`. */
export function crossRules<V>(a: Algebra<V>, { crossMargin }: Rulebook, base: string): CrossRules<V> {
  return {
    optionMmFactor: parameter(a, TERMS.optionMmFactor, crossMargin.optionMmFactor(base), base),
    optionImHigh: parameter(a, TERMS.optionImHigh, crossMargin.optionImHigh),
    optionImLow: parameter(a, TERMS.optionImLow, crossMargin.optionImLow),
    liquidationFee: parameter(a, TERMS.liquidationFee, crossMargin.liquidationFee),
    takerFee: parameter(a, TERMS.takerFee, crossMargin.takerFee),
    defaultLeverage: parameter(a, TERMS.defaultLeverage, crossMargin.defaultLeverage),
    tierStep: parameter(a, TERMS.tierStep, crossMargin.tierStep(base), base),
    tierRate: parameter(a, TERMS.tierRate, crossMargin.tierRate),
    tierRateMax: parameter(a, TERMS.tierRateMax, crossMargin.tierRateMax),
  }
}
