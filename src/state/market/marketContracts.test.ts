import { expect, test } from 'vitest'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { expiryLabel, marketContracts, usualSize } from './marketContracts'

const CALL = 'BTC-24APR26-70000-C-USDT'
const sample: SampleMarket = {
  label: '',
  note: '',
  asOf: '2026-03-25T08:00:00Z',
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: {
      BTCUSDT: { mark: '70010' },
      BTCPERP: {},
      'BTC-25MAR26-70000-C-USDT': { iv: '0.5' },
      [CALL]: { iv: '0.5', forward: '70000', mark: '4000' },
      'BTC-24APR26-80000-C-USDT': { iv: '0.5' },
      'BTC-24APR26-60000-P-USDT': { mark: '500' },
      'BTC-24APR26-50000-P-USDT': { mark: '0' },
    },
  },
}
const edited = (marketEdits: Record<string, string>) =>
  marketContracts({ ...EMPTY_WORKBOOK, marketEdits }, sample)

test('lists what has a price and has not expired', () => {
  const { options, futures } = edited({})
  expect(futures.map(({ contract, mark }) => [contract.symbol, mark])).toEqual([
    ['BTCUSDT', '70010'],
    ['BTCPERP', '70000'],
  ])
  expect(options.map(({ contract, mark }) => [contract.strike.toFixed(), mark])).toEqual([
    ['70000', '4000'],
    ['80000', '1014.8'],
    ['60000', '500'],
  ])
  expect(options.map(({ volatility }) => volatility.toFixed(3))).toEqual(['0.500', '0.500', '0.457'])
  expect(options[0]?.delta.toFixed(3)).toBe('0.529')
})

test('the user’s edits stand over the market, and may add contracts', () => {
  const { options, futures, indexes } = edited({
    'underlyings.BTC.index': '71000',
    [`quotes.${CALL}.mark`]: '4100',
    'quotes.BTC-24APR26-75000-C-USDT.iv': '0.6',
    'quotes.BTCUSDT.mark': 'nonsense',
  })
  expect(indexes.get('BTC')).toBe(71_000)
  expect(options.find(({ contract }) => contract.symbol === CALL)?.mark).toBe('4100')
  expect(options.at(-1)).toMatchObject({ strike: 75_000, volatility: 0.6 })
  expect(futures[0]?.mark).toBe('71000')
})

test('the same market is not worked out again', () => {
  const workbook = { ...EMPTY_WORKBOOK, marketEdits: {} }
  expect(marketContracts({ ...workbook, name: 'Other' }, sample)).toBe(marketContracts(workbook, sample))
})

test('usual sizes are powers of ten worth 10,000 to 100,000 USD', () => {
  const sizes = [70_000, 2_138, 91.37, 0.2, 150_000].map((index) => usualSize(index))
  expect(sizes).toEqual(['1', '10', '1000', '100000', '0.1'])
  expect([usualSize(150_000, 3), usualSize(Number.NaN)]).toEqual(['0.3', '1'])
})

test('expiries say how long they have', () => {
  expect(expiryLabel(Date.UTC(2026, 3, 24, 8), sample.asOf)).toBe('24 Apr · 30 d')
  expect(expiryLabel(Date.UTC(2026, 2, 26, 7), sample.asOf)).toBe('26 Mar · 23 h')
  expect(expiryLabel(Date.UTC(2027, 2, 26, 8), sample.asOf)).toBe('26 Mar 2027 · 366 d')
})
