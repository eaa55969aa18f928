import { expect, test } from 'vitest'
import { listingOf } from './listing'
import { readQuickEntry } from './quickEntry'

const market = (coins: readonly string[]) =>
  listingOf(
    {
      stablecoins: { USDT: '1', USDC: '1' },
      underlyings: Object.fromEntries(coins.map((coin) => [coin, { index: '70000' }])),
      quotes: { BTCUSD: {}, BTCUSDM26: {} },
    },
    '2026-03-24T02:28:10Z',
  )

test.each([
  [
    '-10000 BTCUSD-26JUN26',
    'There is no coin BTCUSD. The inverse future of BTC for that day is written BTCUSDM26; BTC-26JUN26 is settled in USDC, BTCUSDT-26JUN26 in USDT.',
  ],
  [
    '1 btcusd-24apr26',
    'There is no coin BTCUSD. Inverse futures of BTC expire once a quarter and are written BTCUSDH26, BTCUSDM26 and so on; BTC-24APR26 is settled in USDC, BTCUSDT-24APR26 in USDT.',
  ],
  [
    '1 BTCUSD-26JUN26-80000-C',
    'There is no coin BTCUSD. Options of BTC are written BTC-26JUN26-80000-C-USDT or, settled in USDC, BTC-26JUN26-80000-C.',
  ],
  ['1 BTCUSDPERP', 'There is no coin BTCUSD. The inverse perpetual of BTC is written BTCUSD.'],
])('%s is no contract of a coin with the dollars in its name', (line, problem) => {
  expect(readQuickEntry('positions', line, market(['BTC']))).toEqual({ ok: false, problem })
})

test('a coin that is named so is one', () => {
  expect(readQuickEntry('positions', '1 BTCUSD-26JUN26', market(['BTC', 'BTCUSD'])).ok).toBe(true)
  expect(readQuickEntry('positions', '1 PYUSD-26JUN26', market(['BTC'])).ok).toBe(true)
})
