import type { Requirement } from '@/engine/margin/accountMargin'
import type { QuotedOption } from '@/engine/market/quoted'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { CrossRules } from './rules'

const TERMS = termsOf('Cross margin, for comparison', {
  maintenanceMargin: [
    'Maintenance margin of sold options',
    'USD',
    'What the sold options need, each on its own, in USD.',
  ],
  initialMargin: [
    'Initial margin of sold options',
    'USD',
    'What opening the sold options needs, each on its own, in USD.',
  ],
  sold: ['Options sold', 'base', 'The size sold, without its sign.'],
  mmOfOne: [
    'Maintenance margin of one option',
    'quote/base',
    'A share of the index price or mark, plus the mark, plus the liquidation fee.',
  ],
  share: [
    'Share of index or mark',
    'quote/base',
    'The larger of a share of the index price and a share of the mark.',
  ],
  ofMark: ['Share of the mark', 'quote/base', 'The option maintenance factor times the mark price.'],
  imOfOne: [
    'Initial margin of one option',
    'quote/base',
    'The larger of the opening requirement and the maintenance margin.',
  ],
  opening: [
    'Opening requirement',
    'quote/base',
    'A share of the index price, less what the option is out of the money, plus its price.',
  ],
  reserve: [
    'Reserve for the index price',
    'quote/base',
    'The higher share less what is out of the money, at least the lower share.',
  ],
  high: [
    'Higher share less out of the money',
    'quote/base',
    'The higher share of the index price, less how far the option is out of the money.',
  ],
  outOfTheMoney: [
    'Out of the money by',
    'quote/base',
    'How far the index price would have to move for the option to have intrinsic value.',
  ],
  gap: [
    'Strike and index apart',
    'quote/base',
    'The strike price less the index price, for a put the other way round.',
  ],
  price: ['Entry or mark price', 'quote/base', 'The larger of the price sold at and the mark price.'],
})

/**
 * What options sold at `entry` (null: at mark) need, each on its own, USD; `size` is negative.
 * Follows the margin model, section "Cross margin, for comparison".
 */
export function soldOptionMargin<V>(
  a: Algebra<V>,
  rules: CrossRules<V>,
  option: QuotedOption<V>,
  size: V,
  entry: V | null,
): Requirement<V> {
  const { contract, mark, rate, strike } = option
  const { symbol, quote } = contract
  const { indexInQuote, ofIndex, fee, high, low } = rules.sharesOfIndex(option)

  const ofMark = a.product(TERMS.ofMark, [rules.optionMmFactor, mark], symbol, quote)
  const share = a.maximum(TERMS.share, [ofIndex, ofMark], symbol, quote)
  const mmOfOne = a.sum(TERMS.mmOfOne, [share, mark, fee], symbol, quote)

  const [over, under] = contract.type === 'call' ? [strike, indexInQuote] : [indexInQuote, strike]
  const gap = a.difference(TERMS.gap, over, under, symbol, quote)
  const outOfTheMoney = a.maximum(TERMS.outOfTheMoney, [a.zero, gap], symbol, quote)
  const highLess = a.difference(TERMS.high, high, outOfTheMoney, symbol, quote)
  const reserve = a.maximum(TERMS.reserve, [highLess, low], symbol, quote)
  const price = a.maximum(TERMS.price, [entry ?? mark, mark], symbol, quote)
  const opening = a.sum(TERMS.opening, [reserve, price], symbol, quote)
  const imOfOne = a.maximum(TERMS.imOfOne, [opening, mmOfOne], symbol, quote)

  const sold = a.absolute(TERMS.sold, size, symbol, contract.base)
  return {
    maintenanceMargin: a.product(TERMS.maintenanceMargin, [sold, mmOfOne, rate], symbol),
    initialMargin: a.product(TERMS.initialMargin, [sold, imOfOne, rate], symbol),
  }
}
