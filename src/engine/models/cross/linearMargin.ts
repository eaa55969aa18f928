import type { Requirement } from '@/engine/margin/accountMargin'
import type { QuotedLinear } from '@/engine/market/quoted'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { CrossRules } from './rules'

const TERMS = termsOf('Cross margin, for comparison', {
  maintenanceMargin: [
    'Maintenance margin of the contract',
    'USD',
    'A rate that rises with the value, plus the fee for closing.',
  ],
  initialMargin: [
    'Initial margin of the contract',
    'USD',
    'The value by leverage, at least the maintenance rate, plus the fee for closing.',
  ],
  notional: ['Notional', 'USD', 'The value of the position or order in USD, without its sign.'],
  value: ['Value', 'USD', 'Size times price in USD.'],
  tiered: [
    'Tiered maintenance rate',
    'USD',
    'The first step of the value at the lowest rate, each further step at a higher one.',
  ],
  fee: ['Fee for closing', 'USD', 'The taker fee on the value.'],
  byLeverage: ['Value by leverage', 'USD', 'What the chosen leverage asks for.'],
  opening: ['Opening requirement', 'USD', 'The larger of value by leverage and the tiered maintenance rate.'],
  priceInCoins: ['Coins of one contract', 'coin/size', 'One by the price, for each USD contract.'],
})

/**
 * Notional of `size` of a perpetual or future at `price`, USD. Follows the margin model, section "Cross margin, for
 * comparison".
 */
export function notional<V>(
  a: Algebra<V>,
  index: V,
  { contract, rate }: QuotedLinear<V>,
  size: V,
  price: V,
): V {
  const { symbol, base } = contract
  const factors =
    contract.kind === 'linear'
      ? [size, price, rate]
      : [size, a.quotient(TERMS.priceInCoins, a.one, price, symbol, base), index]
  return a.absolute(TERMS.notional, a.product(TERMS.value, factors, symbol), symbol)
}

/**
 * What a perpetual or future of notional `x` needs, USD.
 * Follows the margin model, section "Cross margin, for comparison".
 */
export function linearMargin<V>(
  a: Algebra<V>,
  rules: CrossRules<V>,
  x: V,
  leverage: V | null,
  symbol: string,
): Requirement<V> {
  const tiered = a.stepped(TERMS.tiered, x, rules.tierStep, rules.tierRate, rules.tierRateMax, symbol)
  const fee = a.product(TERMS.fee, [rules.takerFee, x], symbol)
  const byLeverage = a.quotient(TERMS.byLeverage, x, leverage ?? rules.defaultLeverage, symbol)
  const opening = a.maximum(TERMS.opening, [byLeverage, tiered], symbol)
  return {
    maintenanceMargin: a.sum(TERMS.maintenanceMargin, [tiered, fee], symbol),
    initialMargin: a.sum(TERMS.initialMargin, [opening, fee], symbol),
  }
}
