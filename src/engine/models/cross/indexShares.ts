import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { CrossParameters } from './crossParameters'

const TERMS = termsOf('Cross margin, for comparison', {
  indexInQuote: [
    'Index price in the quote currency',
    'quote',
    'The index price by the USD value of the quote currency.',
  ],
  ofIndex: ['Share of the index price', 'quote', 'The option maintenance factor times the index price.'],
  fee: ['Liquidation fee of one option', 'quote', 'The fee for closing one option in a liquidation.'],
  highShare: ['Higher share', 'quote', 'The higher initial factor times the index price.'],
  low: ['Lower share', 'quote', 'The lower initial factor times the index price.'],
})

/** Parts of the index price that sold options need, in one quote currency. */
export interface IndexShares<V> {
  readonly indexInQuote: V
  /** The maintenance share. */
  readonly ofIndex: V
  readonly fee: V
  /** The initial shares. */
  readonly high: V
  readonly low: V
}

/** The parts of the index price for options quoted in one currency, whose USD value is `rate`. */
export function indexShares<V>(
  a: Algebra<V>,
  parameters: CrossParameters<V>,
  index: V,
  rate: V,
  currency: string,
): IndexShares<V> {
  const indexInQuote = a.quotient(TERMS.indexInQuote, index, rate, currency, currency)
  const share = (term: (typeof TERMS)['fee'], factor: V) =>
    a.product(term, [factor, indexInQuote], currency, currency)
  return {
    indexInQuote,
    ofIndex: share(TERMS.ofIndex, parameters.optionMmFactor),
    fee: share(TERMS.fee, parameters.liquidationFee),
    high: share(TERMS.highShare, parameters.optionImHigh),
    low: share(TERMS.low, parameters.optionImLow),
  }
}
