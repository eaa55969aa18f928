import { describe, expect, test } from 'vitest'
import { type AccountParts, statementOf } from '@/engine/testing/account'

const accountOf = (parts: AccountParts) => statementOf(parts).account
const perpetual = (size: string, entry?: string) => ({ symbol: 'BTCUSDT', size, ...(entry ? { entry } : {}) })

describe('equity', () => {
  test('wallet less borrowed plus open profit, of every settlement coin', () => {
    // 1,000 + 2 x (20,000 - 19,000) USDT at 0.99; -40,000 x (1 / 16,000 - 1 / 20,000) = -0.5 BTC at 20,000
    const { totalEquity } = accountOf({
      stablecoins: { USDT: '0.99', USDC: '1' },
      balances: [{ coin: 'USDT', wallet: '1500', borrowed: '500' }],
      quotes: { BTCUSDT: { mark: '20000' }, BTCUSD: { mark: '20000' } },
      positions: [perpetual('2', '19000'), { symbol: 'BTCUSD', size: '-40000', entry: '16000' }],
    })
    // 3,000 x 0.99 - 0.5 x 20,000
    expect(totalEquity).toBe('-7030')
  })

  test('options count at their marks, whatever they were bought for', () => {
    const option = { symbol: 'BTC-26JUN26-20000-C', size: '-2', entry: '900' }
    const quotes = { 'BTC-26JUN26-20000-C': { iv: '0.5', mark: '1500' } }
    expect(accountOf({ balances: [], quotes, positions: [option] }).totalEquity).toBe('-3000')
  })

  test('a what-if hedge does not move equity: an option hedge pays its mark', () => {
    const quotes = { 'BTC-26JUN26-20000-C': { iv: '0.5', mark: '1500' }, BTCUSDT: { mark: '19000' } }
    const hedges = [{ symbol: 'BTC-26JUN26-20000-C', size: '2' }, perpetual('-1')]
    const { account, crossMargin } = statementOf({ quotes, hedges })
    expect(account.totalEquity).toBe('1000000')
    // under cross margin options are no part of the base, but what they cost is
    expect(crossMargin.base).toBe('997000')
  })

  test('without an entry price there is no open profit', () => {
    expect(
      accountOf({ quotes: { BTCUSDT: { mark: '25000' } }, positions: [perpetual('2')] }).totalEquity,
    ).toBe('1000000')
  })
})

describe('margin balance', () => {
  test('tiers count each slice at its own ratio; debts count in full', () => {
    // 12 BTC: 10 x 0.98 + 2 x 0.95 = 11.7; ETH at 0.98; -500 USDT
    const balances = [
      { coin: 'BTC', wallet: '12' },
      { coin: 'ETH', wallet: '1' },
      { coin: 'USDT', wallet: '0', borrowed: '500' },
    ]
    expect(accountOf({ balances }).marginBalance).toBe('235460')
  })

  test('a coin that is switched off counts nothing where it is owned, and in full where it is owed', () => {
    const owned = [{ coin: 'BTC', wallet: '12', collateral: false }]
    expect(accountOf({ balances: owned }).marginBalance).toBe('0')
    expect(accountOf({ balances: owned }).totalEquity).toBe('240000')
    const owed = [{ coin: 'BTC', wallet: '0', borrowed: '1', collateral: false }]
    expect(accountOf({ balances: owed }).marginBalance).toBe('-20000')
  })
})

describe('borrowed assets', () => {
  const borrowed = (parts: AccountParts) => accountOf(parts).borrowed

  test('10 % and 4 % of what is borrowed, even beside a wallet', () => {
    const balances = [{ coin: 'BTC', wallet: '5', borrowed: '1' }]
    expect(borrowed({ balances })).toEqual({ initialMargin: '2000', maintenanceMargin: '800' })
  })

  test('what the equity of a coin lacks counts as borrowed, option value included', () => {
    // 1,000 - 2 x 1,000 = -1,000 USDT
    const loses = { balances: [{ coin: 'USDT', wallet: '1000' }], positions: [perpetual('2', '21000')] }
    expect(borrowed(loses)).toEqual({ initialMargin: '100', maintenanceMargin: '40' })
    const sold = {
      balances: [{ coin: 'USDC', wallet: '1000' }],
      quotes: { 'BTC-26JUN26-20000-C': { iv: '0.5', mark: '1500' } },
      positions: [{ symbol: 'BTC-26JUN26-20000-C', size: '-2' }],
    }
    // 1,000 - 2 x 1,500 = -2,000 USDC
    expect(borrowed(sold)).toEqual({ initialMargin: '200', maintenanceMargin: '80' })
    // 1,000 - 2,000 + 1,500 = 500 USDT
    const call = 'BTC-26JUN26-20000-C-USDT'
    const bought = {
      ...loses,
      quotes: { [call]: { iv: '0.5', mark: '1500' } },
      positions: [...loses.positions, { symbol: call, size: '1' }],
    }
    expect(borrowed(bought)).toEqual({ initialMargin: '0', maintenanceMargin: '0' })
  })

  test('the larger of the two liabilities counts, not both', () => {
    // borrowed 1,500; 1,000 - 1,500 - 2,000 = -2,500
    const balances = [{ coin: 'USDT', wallet: '1000', borrowed: '1500' }]
    expect(borrowed({ balances, positions: [perpetual('2', '21000')] }).maintenanceMargin).toBe('100')
  })
})

describe('rates and status', () => {
  /** MM of a short perpetual coin: 2,006; IM 2,407.2. */
  const withWallet = (wallet: string, more: AccountParts = {}) =>
    accountOf({ balances: [{ coin: 'USDT', wallet }], positions: [perpetual('-1')], ...more })

  test.each([
    ['2006', '1', 'liquidation'],
    ['2006.1', '0.99995015', 'noNewRisk'],
    ['2407.2', '0.83333333', 'noNewRisk'],
    ['2407.3', '0.83329872', 'healthy'],
  ])('wallet %s: MM rate %s, %s', (wallet, mmRate, status) => {
    expect(withWallet(wallet)).toMatchObject({ mmRate, status })
  })

  test('who owes is repaid from 85 % on', () => {
    // a liability of 0.0001 BTC, 2 USD: MM 2,006.08
    const owing = (wallet: string) =>
      withWallet(wallet, {
        balances: [
          { coin: 'USDT', wallet },
          { coin: 'BTC', wallet: '0', borrowed: '0.0001' },
        ],
      })
    expect(owing('2362').status).toBe('autoRepay')
    expect(owing('2363').status).toBe('noNewRisk')
  })

  test('a base below 0 carries nothing, not even nothing; a base of 0 carries nothing required', () => {
    expect(accountOf({ balances: [{ coin: 'USDT', wallet: '0', borrowed: '1' }] })).toMatchObject({
      mmRate: 'Infinity',
      imRate: 'Infinity',
      status: 'liquidation',
      availableBalance: '0',
    })
    expect(withWallet('0')).toMatchObject({ mmRate: 'Infinity', status: 'liquidation' })
    expect(accountOf({ balances: [] })).toMatchObject({ mmRate: '0', imRate: '0', status: 'healthy' })
  })

  test('orders alone require initial margin: without money both rates are infinite', () => {
    const order = { symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '15000' } as const
    const { crossMargin } = statementOf({ balances: [], orders: [order] })
    expect(crossMargin).toMatchObject({
      base: '0',
      maintenanceMargin: '0',
      mmRate: 'Infinity',
      imRate: 'Infinity',
    })
    expect(Number(crossMargin.initialMargin)).toBeGreaterThan(0)
  })

  test('what is left beyond the initial margin is available', () => {
    expect(withWallet('5000').availableBalance).toBe('2592.8')
    expect(withWallet('2000').availableBalance).toBe('0')
  })
})

describe('order loss', () => {
  const loss = (order: object, quotes: object = {}) =>
    accountOf({ orders: [{ size: '2', ...order }], quotes }).orderLoss

  test('what being filled at the limit loses against the mark, never a gain', () => {
    expect(loss({ symbol: 'BTCUSDT', side: 'Buy', price: '20500' })).toBe('-1000')
    expect(loss({ symbol: 'BTCUSDT', side: 'Buy', price: '19500' })).toBe('0')
    expect(loss({ symbol: 'BTCUSDT', side: 'Sell', price: '19500' })).toBe('-1000')
    expect(loss({ symbol: 'BTCUSDT', side: 'Buy' })).toBe('0')
  })

  test('of an inverse order: contracts times the coins between limit and mark', () => {
    // 40,000 x (1 / 25,000 - 1 / 20,000) x 20,000
    expect(loss({ symbol: 'BTCUSD', side: 'Buy', size: '40000', price: '25000' })).toBe('-8000')
  })

  test('an option order has none, whatever its limit', () => {
    const quotes = { 'BTC-26JUN26-20000-C': { iv: '0.5', mark: '1500' } }
    expect(loss({ symbol: 'BTC-26JUN26-20000-C', side: 'Sell', price: '1400' }, quotes)).toBe('0')
  })

  test('lowers the base, and counts only what of a reduce-only order counts', () => {
    const orders = [{ symbol: 'BTCUSDT', side: 'Sell', size: '2', price: '19000', reduceOnly: true }]
    expect(accountOf({ positions: [perpetual('0.5')], orders })).toMatchObject({
      orderLoss: '-500',
      base: '999500',
    })
  })
})

test.each(['0.82', '1', '0.37', '0.61'])(
  'an account of %s calls alone that lose all they are worth uses all of its margin',
  (size) => {
    const symbol = 'BTC-25JUL26-22000-C-USDT'
    const { mmRate, status } = accountOf({
      asOf: '2026-07-25T06:00:00Z',
      balances: [],
      quotes: { [symbol]: { iv: '0.3', mark: '511.44' } },
      positions: [{ symbol, size }],
    })
    expect({ mmRate, status }).toEqual({ mmRate: '1', status: 'liquidation' })
  },
)
