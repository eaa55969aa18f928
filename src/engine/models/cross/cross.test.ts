import { describe, expect, test } from 'vitest'
import { type AccountParts, statementOf } from '@/engine/testing/account'

const margins = (parts: AccountParts) => {
  const { initialMargin, maintenanceMargin } = statementOf(parts).crossMargin
  return { initialMargin, maintenanceMargin }
}
const call = 'BTC-26JUN26-22000-C'
const quotes = { [call]: { iv: '0.5', mark: '1000' }, BTCUSD: { mark: '25000' } }

describe('perpetuals and futures', () => {
  test('value by leverage, tiered maintenance, fee', () => {
    // x = 40,000: MM 0.5 % + 0.055 %; IM 10 % + 0.055 %
    expect(margins({ positions: [{ symbol: 'BTCUSDT', size: '-2' }] })).toEqual({
      initialMargin: '4022',
      maintenanceMargin: '222',
    })
    const leveraged = [{ symbol: 'BTCUSDT', size: '-2', leverage: '25' }]
    expect(margins({ positions: leveraged }).initialMargin).toBe('1622')
  })

  test('each step of the value at a higher rate, which opening needs at least', () => {
    // x = 5,000,000 in steps of 2,000,000: 10,000 + 20,000 + 15,000; fee 2,750
    const huge = [{ symbol: 'BTCUSDT', size: '250', leverage: '125' }]
    expect(margins({ positions: huge })).toEqual({ initialMargin: '47750', maintenanceMargin: '47750' })
  })

  test('inverse contracts count their coins at the index price', () => {
    // 50,000 / 25,000 x 20,000 = 40,000
    expect(margins({ quotes, positions: [{ symbol: 'BTCUSD', size: '50000' }] }).maintenanceMargin).toBe(
      '222',
    )
  })

  test('contracts do not hedge each other', () => {
    const positions = [
      { symbol: 'BTCUSDT', size: '2' },
      { symbol: 'BTCPERP', size: '-2' },
    ]
    expect(margins({ positions }).maintenanceMargin).toBe('444')
  })
})

describe('options', () => {
  test('a bought option needs nothing', () => {
    expect(margins({ quotes, positions: [{ symbol: call, size: '2' }] })).toEqual({
      initialMargin: '0',
      maintenanceMargin: '0',
    })
  })

  test('a sold call: shares of the index price, mark, fee; opening counts how far it is out of the money', () => {
    // MM: 600 + 1,000 + 40; IM: max(3,000 - 2,000, 2,000) + max(1,200, 1,000)
    const sold = [{ symbol: call, size: '-2', entry: '1200' }]
    expect(margins({ quotes, positions: sold })).toEqual({ initialMargin: '6400', maintenanceMargin: '3280' })
  })

  test('a mark far above the index price asks for its own share', () => {
    // MM: 0.03 x 30,000 + 30,000 + 40
    const rich = { 'BTC-26JUN26-60000-P': { iv: '0.5', mark: '30000' } }
    expect(
      margins({ quotes: rich, positions: [{ symbol: 'BTC-26JUN26-60000-P', size: '-1' }] }).maintenanceMargin,
    ).toBe('30940')
  })

  test('the index price is taken in the quote currency, the result in USD', () => {
    // J = 25,000: 750 + 1,000 + 50 = 1,800 USDC at 0.8
    const stablecoins = { USDT: '1', USDC: '0.8' }
    expect(
      margins({ stablecoins, quotes, positions: [{ symbol: call, size: '-1' }] }).maintenanceMargin,
    ).toBe('1440')
  })
})

describe('positions and what-if hedges', () => {
  const sold = { symbol: call, size: '-2', entry: '1200' }
  // Enough of the dollar in which hedges are paid.
  const balances = [{ coin: 'USDC', wallet: '1000000' }]

  test('net first; what keeps the sign of the position keeps its entry', () => {
    expect(
      margins({ balances, quotes, positions: [sold], hedges: [{ symbol: call, size: '1' }] }).initialMargin,
    ).toBe('3200')
    expect(
      margins({ balances, quotes, positions: [sold], hedges: [{ symbol: call, size: '2' }] }).initialMargin,
    ).toBe('0')
  })

  test('what turns round was traded at mark', () => {
    const bought = { symbol: call, size: '2', entry: '1200' }
    // 2,000 + 1,000
    expect(
      margins({ balances, quotes, positions: [bought], hedges: [{ symbol: call, size: '-3' }] })
        .initialMargin,
    ).toBe('3000')
    const perpetual = { symbol: 'BTCUSDT', size: '2', leverage: '25' }
    // 20,000 by 10, not by 25, and the fee
    expect(
      margins({ balances, positions: [perpetual], hedges: [{ symbol: 'BTCUSDT', size: '-3' }] })
        .initialMargin,
    ).toBe('2011')
  })
})

describe('orders, each on its own and whole', () => {
  const order = (row: object) => margins({ quotes, orders: [row] })

  test.each([
    ['a perpetual at its limit', { symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '19000' }, '1910.45'],
    ['a perpetual at the mark', { symbol: 'BTCUSDT', side: 'Sell', size: '1' }, '2011'],
    [
      'an inverse contract at its limit',
      { symbol: 'BTCUSD', side: 'Buy', size: '20000', price: '20000' },
      '2011',
    ],
    [
      'a sold option with the limit for the entry',
      { symbol: call, side: 'Sell', size: '1', price: '1300' },
      '3300',
    ],
    ['a sold option below the mark', { symbol: call, side: 'Sell', size: '1', price: '700' }, '3000'],
    ['a bought option: its premium', { symbol: call, side: 'Buy', size: '2', price: '900' }, '1800'],
    ['a bought option at the mark', { symbol: call, side: 'Buy', size: '2' }, '2000'],
    ['one that is switched off', { symbol: call, side: 'Buy', size: '2', enabled: false }, '0'],
  ])('%s', (_what, row, initialMargin) => {
    expect(order(row)).toEqual({ initialMargin, maintenanceMargin: '0' })
  })

  test('a reduce-only order too', () => {
    expect(order({ symbol: 'BTCUSDT', side: 'Sell', size: '1', reduceOnly: true }).initialMargin).toBe('2011')
  })
})

test('the base leaves option values out, borrowed assets stay in', () => {
  const { crossMargin } = statementOf({
    balances: [{ coin: 'USDC', wallet: '1000', borrowed: '400' }],
    quotes,
    positions: [{ symbol: call, size: '3' }],
  })
  expect(crossMargin).toEqual({
    base: '600',
    initialMargin: '40',
    maintenanceMargin: '16',
    imRate: '0.06666667',
    mmRate: '0.02666667',
  })
})
