import { expect, test } from 'vitest'
import { keepUnits } from './keepUnits'

test('an amount is not parted from the dollars behind it, and all else may be', () => {
  expect(keepUnits('BTC up 50 % would lose 45,323.57 USD, 29,551.56 more')).toBe(
    'BTC up 50 % would lose 45,323.57\u00a0USD, 29,551.56 more',
  )
  expect(keepUnits('1,000 USDT and 5 USDC of 0.4 BTCUSDT')).toBe(
    '1,000\u00a0USDT and 5\u00a0USDC of 0.4 BTCUSDT',
  )
})
