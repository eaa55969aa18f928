import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { parameter } from '@/engine/margin/factors'
import type { Unit } from '@/engine/margin/unit'
import type { QuotedOption } from '@/engine/market/quoted'
import type { Rulebook } from '@/engine/model/rulebook'
import { once } from '@/engine/once'
import { type IndexShares, indexShares } from './indexShares'

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
export type CrossParameters<V> = Readonly<Record<keyof typeof TERMS, V>>

/** The parameters, and what all options of the unit share by their quote currency. */
export interface CrossRules<V> extends CrossParameters<V> {
  readonly sharesOfIndex: (option: QuotedOption<V>) => IndexShares<V>
}

/** The rules of cross margin for contracts of a unit. */
export function crossRules<V>(
  a: Algebra<V>,
  { crossMargin }: Rulebook,
  { base, index }: Pick<Unit<V>, 'base' | 'index'>,
): CrossRules<V> {
  const parameters = {
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
  const sharesOfIndex = once(
    ({ contract, rate }: QuotedOption<V>) => indexShares(a, parameters, index, rate, contract.quote),
    ({ contract }) => contract.quote,
  )
  return { ...parameters, sharesOfIndex }
}
