import { expect, test } from 'vitest'
import { interpolatedVolatility } from './interpolatedVolatility'
import { marketContracts } from './marketContracts'
import type { SampleMarket } from './workbook/market'
import { EMPTY_WORKBOOK } from './workbook/workbook'

const sample: SampleMarket = {
  label: '',
  note: '',
  asOf: '2026-03-25T08:00:00Z',
  market: {
    stablecoins: { USDT: '1', USDC: '0.5' },
    underlyings: { BTC: { index: '70000' }, ETH: { index: '2000' } },
    quotes: {
      'BTC-24APR26-70000-C-USDT': { iv: '0.5', forward: '70000' },
      'BTC-24APR26-84000-C-USDT': { iv: '0.4', forward: '70000' },
    },
  },
}
const market = marketContracts(EMPTY_WORKBOOK, sample)

test('a strike between two listed ones, in total variance', () => {
  const offer = interpolatedVolatility(market, 'BTC-24APR26-77000-C-USDT')
  const share = Math.log(1.1) / Math.log(1.2)
  expect(offer?.volatility).toBeCloseTo(Math.sqrt(0.25 + (0.16 - 0.25) * share), 10)
  expect(offer?.values).toEqual({ 'quotes.BTC-24APR26-77000-C-USDT.iv': '0.4505' })
})

test('a forward away from spot is entered with it', () => {
  const carried = marketContracts(
    { ...EMPTY_WORKBOOK, marketEdits: { 'quotes.BTC-24APR26-70000-C-USDT.forward': '70700' } },
    { ...sample, market: { ...sample.market, quotes: { 'BTC-24APR26-70000-C-USDT': { iv: '0.5' } } } },
  )
  expect(interpolatedVolatility(carried, 'BTC-24APR26-77000-P-USDT')?.values).toEqual({
    'quotes.BTC-24APR26-77000-P-USDT.iv': '0.5',
    'quotes.BTC-24APR26-77000-P-USDT.forward': '70700',
  })
})

test('options in a dollar that lists none follow the other, at the same distance from spot', () => {
  const offer = interpolatedVolatility(market, 'BTC-24APR26-168000-C')
  expect(offer?.values).toEqual({ 'quotes.BTC-24APR26-168000-C.iv': '0.4' })
})

test('what the user has entered is not what the market lists', () => {
  const symbol = 'BTC-15MAY26-70000-C-USDT'
  const marketEdits = { [`quotes.${symbol}.iv`]: '3' }
  const entered = marketContracts({ ...EMPTY_WORKBOOK, marketEdits }, sample)
  expect(interpolatedVolatility(entered, symbol)?.volatility).toBeCloseTo(0.5, 10)
})

test('nothing to interpolate', () => {
  const nothing = ['ETH-24APR26-2000-C-USDT', 'BTC-24MAR26-70000-C-USDT', 'BTCUSDT', 'nonsense']
  expect(nothing.map((symbol) => interpolatedVolatility(market, symbol))).toEqual([null, null, null, null])
})
