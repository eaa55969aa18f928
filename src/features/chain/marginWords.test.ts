import { expect, test } from 'vitest'
import { bothSides, marginWords } from './marginWords'

const MARGINS = {
  symbol: 'BTC-24APR26-80000-C-USDT',
  buy: { maintenanceMargin: -1200.5, initialMargin: -1440.6 },
  sell: { maintenanceMargin: 2944, initialMargin: 3532.8 },
}

test('what a trade adds to both margins', () => {
  expect(marginWords(MARGINS, 'Sell')).toBe('MM +2,944.00, IM +3,532.80')
  const dust = { ...MARGINS, buy: { maintenanceMargin: 0.00079, initialMargin: 0 } }
  expect(marginWords(dust, 'Buy')).toBe('MM +0.00079, IM 0.00')
  expect(marginWords(MARGINS, 'Buy')).toBe('MM −1,200.50, IM −1,440.60')
})

test('the side of the ticket comes first; an order counts once filled', () => {
  expect(bothSides(MARGINS, { side: 'Buy', size: '0.5', place: 'Position' })).toBe(
    'Buy 0.5: MM −1,200.50, IM −1,440.60. Sell 0.5: MM +2,944.00, IM +3,532.80.',
  )
  expect(bothSides(MARGINS, { side: 'Sell', size: '1', place: 'Order' })).toMatch(
    /^Sell 1 once filled: MM \+2,944/,
  )
})
