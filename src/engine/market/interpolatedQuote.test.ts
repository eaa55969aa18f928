import { expect, test } from 'vitest'
import type { OptionContract } from '@/engine/instruments/contract'
import { contractOf } from '@/engine/instruments/contractOf'
import { type ListedQuote, quoteInterpolation } from './interpolatedQuote'

const AS_OF = Date.parse('2026-03-25T08:00:00Z')
const INDEXES: Readonly<Record<string, number>> = { BTC: 70000, ETH: 2000 }
const RATES: Readonly<Record<string, number>> = { USDT: 1, USDC: 0.5 }
const spotIn = (base: string, quote: string) => (INDEXES[base] ?? Number.NaN) / (RATES[quote] ?? Number.NaN)

function option(symbol: string): OptionContract {
  const contract = contractOf(symbol)
  if (contract?.kind !== 'option') throw new Error(`${symbol} is no option`)
  return contract
}

function listed(symbol: string, volatility: number, forward = 70000): ListedQuote {
  const { base, quote, expiry, type, strike } = option(symbol)
  return { base, quote, expiry, type, strike: strike.toNumber(), volatility, forward }
}

const TWO = [listed('BTC-24APR26-70000-C-USDT', 0.5), listed('BTC-24APR26-84000-C-USDT', 0.4)]
const interpolated = (symbol: string, quotes: readonly ListedQuote[] = TWO) =>
  quoteInterpolation(quotes, AS_OF, spotIn)(option(symbol))

test('a strike between two listed ones, in total variance, rounded as a quote', () => {
  const share = Math.log(1.1) / Math.log(1.2)
  const volatility = Math.sqrt(0.25 + (0.16 - 0.25) * share)
  expect(volatility.toFixed(4)).toBe('0.4505')
  expect(interpolated('BTC-24APR26-77000-C-USDT')).toEqual({ iv: '0.4505', forward: null })
})

test('flat beyond the listed strikes and expiries', () => {
  expect(interpolated('BTC-24APR26-200000-C-USDT')?.iv).toBe('0.4')
  expect(interpolated('BTC-24APR26-20000-P-USDT')?.iv).toBe('0.5')
  expect(interpolated('BTC-25SEP26-70000-C-USDT')?.iv).toBe('0.5')
})

test('a forward away from spot comes with it', () => {
  const carried = [listed('BTC-24APR26-70000-C-USDT', 0.5, 70700)]
  expect(interpolated('BTC-24APR26-77000-P-USDT', carried)).toEqual({ iv: '0.5', forward: '70700' })
})

test('options in a stablecoin that lists none follow the other, at the same distance from spot', () => {
  expect(interpolated('BTC-24APR26-168000-C')).toEqual({ iv: '0.4', forward: null })
})

test('nothing of the coin listed, expired, or no index: nothing to interpolate', () => {
  const nothing = ['ETH-24APR26-2000-C-USDT', 'BTC-24MAR26-70000-C-USDT', 'SOL-24APR26-80-C-USDT']
  expect(nothing.map((symbol) => interpolated(symbol))).toEqual([null, null, null])
})
