import { type Contract, type OptionContract, settlementCoin } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'

const TERMS = termsOf('Moving the market and the clock', {
  price: [
    'Settlement price',
    'quote/base',
    'The moved index price in the quote currency of the contract: what has expired settles there.',
  ],
  cash: ['Settlement', 'coin', 'What the expired contract pays, negative where it is owed.'],
  exercise: ['Value at expiry', 'coin', 'Size times intrinsic value.'],
  paid: ['Price of the hedge', 'coin', 'Size times the mark price before the what-if moves.'],
  intrinsic: ['Intrinsic value', 'quote/base', 'What exercising one option brings, never below 0.'],
  inTheMoney: [
    'In the money by',
    'quote/base',
    'The settlement price less the strike price, for a put the other way round.',
  ],
  strike: ['Strike price', 'quote/base', 'The price at which the option may be exercised.'],
  gain: ['Settlement price less entry', 'quote/base', 'What one unit of size has gained since its entry.'],
  inverseGain: [
    'Gain of one contract',
    'coin/size',
    'One by entry price less one by settlement price, in coins for each USD contract.',
  ],
  coinsAtEntry: ['Coins of one contract at entry', 'coin/size', 'One by the entry price.'],
  coinsAtEnd: ['Coins of one contract at settlement', 'coin/size', 'One by the settlement price.'],
})

/** What an expired position or hedge was, and where it settles. */
export interface Expired<V> {
  readonly contract: Contract
  readonly size: V
  /** In the quote currency; of an option only a hedge's, which pays it: null for a position. */
  readonly entry: V | null
  /** The moved index, USD, and the moved USD value of the quote currency. */
  readonly index: V
  readonly rate: V
}

/**
 * What an expired position or hedge pays in its settlement coin.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function settlementCash<V>(a: Algebra<V>, { contract, size, entry, index, rate }: Expired<V>): V {
  const { symbol, quote } = contract
  const coin = settlementCoin(contract)
  const price = a.quotient(TERMS.price, index, rate, symbol, quote)
  if (contract.kind === 'option') {
    const intrinsic = intrinsicAt(a, contract, price)
    if (entry === null) return a.product(TERMS.cash, [size, intrinsic], symbol, coin)
    const exercise = a.product(TERMS.exercise, [size, intrinsic], symbol, coin)
    const paid = a.product(TERMS.paid, [size, entry], symbol, coin)
    return a.difference(TERMS.cash, exercise, paid, symbol, coin)
  }
  if (entry === null) throw new RangeError(`no entry price of ${symbol}`)
  const gain =
    contract.kind === 'linear'
      ? a.difference(TERMS.gain, price, entry, symbol, quote)
      : a.difference(
          TERMS.inverseGain,
          a.quotient(TERMS.coinsAtEntry, a.one, entry, symbol, coin),
          a.quotient(TERMS.coinsAtEnd, a.one, price, symbol, coin),
          symbol,
          coin,
        )
  return a.product(TERMS.cash, [size, gain], symbol, coin)
}

function intrinsicAt<V>(a: Algebra<V>, { symbol, quote, type, strike }: OptionContract, price: V): V {
  const exercised = a.leaf(TERMS.strike, strike, { kind: 'contract', symbol }, symbol, quote)
  const [over, under] = type === 'call' ? [price, exercised] : [exercised, price]
  const inTheMoney = a.difference(TERMS.inTheMoney, over, under, symbol, quote)
  return a.maximum(TERMS.intrinsic, [a.zero, inTheMoney], symbol, quote)
}
