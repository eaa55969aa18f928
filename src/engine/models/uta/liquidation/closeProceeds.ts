import { settlementCoin } from '@/engine/instruments/contract'
import { openProfit, optionValueOf } from '@/engine/margin/coinAccount'
import type { Leg } from '@/engine/margin/netPortfolio'
import { parameter } from '@/engine/margin/parameterValues'
import { isOption, type Quoted } from '@/engine/market/quoted'
import { LIQUIDATION } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import { termsOf } from '@/engine/numbers/term'
import type { Rulebook } from '@/engine/portfolio/rulebook'

const TERMS = termsOf('Staged liquidation', {
  cash: ['Cash of the close', 'coin', 'What the close realises, less its fee.'],
  realised: ['Realised', 'coin', 'The open profit of what is closed, or the value of closed options.'],
  fee: ['Liquidation fee', 'coin', 'The fee of the close, in the coin in which the contract settles.'],
  feeInDollars: ['Liquidation fee in USD', 'USD', 'A share of the notional.'],
  optionFee: [
    'Liquidation fee in USD',
    'USD',
    'A share of the notional, at most 12.5 % of the value of the options closed.',
  ],
  notional: ['Notional', 'USD', 'The closed size at the mark price.'],
  optionNotional: ['Notional', 'USD', 'The closed size at the index price.'],
  contracts: ['Notional', 'USD', 'Inverse contracts count 1 USD each.'],
  size: ['Closed size without its sign', 'base', 'How much is closed.'],
  highest: ['Highest fee', 'USD', '12.5 % of the value of the options closed.'],
  share: ['Highest share', 'ratio', 'The share of an option’s value that its fee never exceeds.'],
})

const HIGHEST_SHARE = new Decimal('0.125')

/** The fee rules of closing, worked out once for all closes. */
export interface FeeRules<V> {
  readonly rate: V
  /** Of the value of options closed. */
  readonly highestShare: V
}

/** The liquidation fee of a rulebook. */
export function feeRules<V>(a: Algebra<V>, rulebook: Rulebook): FeeRules<V> {
  const rule = { kind: 'rule', note: 'margin model, staged liquidation' } as const
  return {
    rate: parameter(a, LIQUIDATION.terms.liquidationFee, rulebook.of(LIQUIDATION).liquidationFee),
    highestShare: a.leaf(TERMS.share, HIGHEST_SHARE, rule),
  }
}

/** What a close brings, in the settlement coin. */
export interface CloseProceeds<V> {
  readonly coin: string
  readonly realised: V
  /** The value on which the fee is taken, USD. */
  readonly notional: V
  readonly feeInDollars: V
  readonly fee: V
  /** Realised less fee. */
  readonly cash: V
}

/** The part of a position that is closed; `size` signed like the position. */
export type ClosedPart<V> = Pick<Leg<V>, 'quoted' | 'symbol' | 'size' | 'entry'>

/**
 * Closing realises upl and option value in the settlement coin and pays the liquidation fee there.
 * Follows the margin model, section "Staged liquidation".
 */
export function closeProceeds<V>(
  a: Algebra<V>,
  rules: FeeRules<V>,
  index: V,
  part: ClosedPart<V>,
): CloseProceeds<V> {
  const { quoted, symbol } = part
  const coin = settlementCoin(quoted.contract)
  const gains = isOption(quoted) ? [optionValueOf(a, part, coin)] : openProfit(a, part, coin)
  const realised = a.sum(TERMS.realised, gains, symbol, coin)
  const coinPrice = quoted.contract.kind === 'inverse' ? index : quoted.rate
  const size = a.absolute(TERMS.size, part.size, symbol, quoted.contract.base)
  const notional = notionalOf(a, index, quoted, size, symbol)
  const feeInDollars = feeOn(a, rules, notional, quoted, size, symbol)
  const fee = a.quotient(TERMS.fee, feeInDollars, coinPrice, symbol, coin)
  const cash = a.difference(TERMS.cash, realised, fee, symbol, coin)
  return { coin, realised, notional, feeInDollars, fee, cash }
}

function notionalOf<V>(a: Algebra<V>, index: V, quoted: Quoted<V>, size: V, symbol: string): V {
  const { contract, mark, rate } = quoted
  if (contract.kind === 'inverse') return a.sum(TERMS.contracts, [size], symbol)
  if (contract.kind === 'linear') return a.product(TERMS.notional, [size, mark, rate], symbol)
  return a.product(TERMS.optionNotional, [size, index], symbol)
}

function feeOn<V>(
  a: Algebra<V>,
  rules: FeeRules<V>,
  notional: V,
  quoted: Quoted<V>,
  size: V,
  symbol: string,
): V {
  const fee = a.product(TERMS.feeInDollars, [notional, rules.rate], symbol)
  if (!isOption(quoted)) return fee
  const highest = a.product(TERMS.highest, [size, quoted.mark, quoted.rate, rules.highestShare], symbol)
  return a.minimum(TERMS.optionFee, [fee, highest], symbol)
}
