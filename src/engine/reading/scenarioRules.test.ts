import { describe, expect, it, test } from 'vitest'
import { changed, faultsOf, put, SOUND } from './testing/documents'

const CALL = 'BTC-25SEP26-80000-C-USDT'

describe('once each', () => {
  it('a position, in whatever spelling', () => {
    const rows = [
      { symbol: 'BTC-7AUG26', size: '1' },
      { symbol: 'BTC-07AUG26', size: '1' },
    ]
    expect(faultsOf(changed(['positions'], rows))).toEqual([
      'positions[1].symbol: BTC-07AUG26 already has a position, positions[0]',
    ])
  })

  it('a coin of the account', () => {
    const rows = [
      { coin: 'BTC', wallet: '1' },
      { coin: 'BTC', wallet: '2' },
    ]
    expect(faultsOf(changed(['account', 'balances'], rows))).toEqual([
      'account.balances[1].coin: BTC already has a balance, account.balances[0]',
    ])
  })

  it('a quote, in whatever spelling', () => {
    expect(faultsOf(changed(['market', 'quotes', 'BTC-25SEP26-80000.0-C-USDT'], { iv: '1' }))).toEqual([
      `market.quotes.BTC-25SEP26-80000.0-C-USDT: ${CALL} already has a quote, market.quotes.${CALL}`,
    ])
  })
})

describe('coins', () => {
  it('are stablecoins or underlyings, not both', () => {
    expect(faultsOf(changed(['market', 'underlyings', 'USDC'], { index: '1' }))).toEqual([
      'market.underlyings.USDC: USDC is in market.stablecoins too; a coin can be only one of them',
    ])
  })

  it('of the account are known', () => {
    expect(faultsOf(changed(['account', 'balances', 1, 'coin'], 'ETH'))).toEqual([
      'account.balances[1].coin: expected a coin of market.stablecoins or market.underlyings, got "ETH"',
    ])
  })

  it('are written in capital letters and digits', () => {
    expect(faultsOf(changed(['account', 'balances', 1, 'coin'], 'btc'))).toEqual([
      'account.balances[1].coin: expected a coin in capital letters and digits, got "btc"',
    ])
    expect(faultsOf(changed(['market', 'stablecoins', 'dai'], '1'))).toEqual([
      'market.stablecoins.dai: expected a coin in capital letters and digits, got "dai"',
    ])
  })
})

describe('prices in use', () => {
  it('every unit needs its index, asked for once', () => {
    const rows = [
      { symbol: 'ETHUSDT', size: '1' },
      { symbol: 'ETHUSD', size: '1' },
    ]
    expect(faultsOf(changed(['positions'], rows))).toEqual([
      'market.underlyings.ETH: expected the index of ETH, needed by positions[0] (ETHUSDT), got nothing',
    ])
  })

  it('every settlement coin needs its rate', () => {
    expect(faultsOf(changed(['market', 'stablecoins', 'USDC'], undefined))).toEqual([
      'market.stablecoins.USDC: expected the USD rate of USDC, needed by positions[1] (BTC-25SEP26-60000-P), got nothing',
    ])
  })

  it('an inverse contract needs no rate', () => {
    const bare = put(
      changed(['positions'], [{ symbol: 'BTCUSDM26', size: '5' }]),
      ['market', 'stablecoins'],
      {},
    )
    const document = put(put(bare, ['orders'], []), ['account', 'balances'], [])
    expect(faultsOf(document)).toEqual([])
  })

  it('what is switched off needs no market', () => {
    const orders = [{ symbol: 'XRP-25SEP26-3-C', side: 'Sell', size: '1', enabled: false }]
    const hedges = [{ symbol: 'XRP-25SEP26-3-C', size: '1', enabled: false }]
    expect(faultsOf({ ...SOUND, orders, hedges })).toEqual([])
    const enabled = put(changed(['hedges'], hedges), ['hedges', 0, 'enabled'], true)
    expect(faultsOf(enabled)).toEqual([
      'market.underlyings.XRP: expected the index of XRP, needed by hedges[0] (XRP-25SEP26-3-C), got nothing',
      'market.quotes.XRP-25SEP26-3-C: expected iv or mark, needed by hedges[0] (XRP-25SEP26-3-C), got nothing',
    ])
  })

  it('a price that cannot be read is there all the same', () => {
    expect(faultsOf(changed(['market', 'underlyings', 'BTC', 'index'], 'x'))).toEqual([
      'market.underlyings.BTC.index: expected a decimal, got "x"',
    ])
    expect(faultsOf(changed(['market', 'stablecoins', 'USDC'], 1))).toEqual([
      'market.stablecoins.USDC: expected a decimal in quotes, got the number 1',
    ])
  })
})

describe('options in use', () => {
  it('need a quote', () => {
    expect(faultsOf(changed(['market', 'quotes', CALL], undefined))).toEqual([
      `market.quotes.${CALL}: expected iv or mark, needed by positions[0] (${CALL}), got nothing`,
    ])
  })

  it('need a volatility or a mark in it', () => {
    expect(faultsOf(changed(['market', 'quotes', CALL], { forward: '70000' }))).toEqual([
      `market.quotes.${CALL}: expected iv or mark, needed by positions[0] (${CALL}), got neither`,
    ])
  })

  it('whose quote cannot be read have that fault alone', () => {
    expect(faultsOf(changed(['market', 'quotes', CALL], { iv: 'x' }))).toEqual([
      `market.quotes.${CALL}.iv: expected a decimal, got "x"`,
    ])
  })

  it('need a mark that a volatility explains where no volatility is quoted', () => {
    expect(faultsOf(changed(['market', 'quotes', CALL], { mark: '5000', forward: '85000' }))).toEqual([
      `market.quotes.${CALL}.mark: expected a mark above the intrinsic value of 5000, or an iv, got "5000"`,
    ])
    expect(faultsOf(changed(['market', 'quotes', CALL], { mark: '85000.5', forward: '85000' }))).toEqual([
      `market.quotes.${CALL}.mark: expected a mark below the forward of 85000, or an iv, got "85000.5"`,
    ])
    expect(faultsOf(changed(['market', 'quotes', CALL], { mark: '0' }))).toEqual([
      `market.quotes.${CALL}.mark: expected a mark above the intrinsic value of 0, or an iv, got "0"`,
    ])
  })

  it('take index over rate as forward where none is quoted', () => {
    const symbol = 'BTC-25SEP26-60000-C-USDT'
    const stablecoins = put(SOUND, ['market', 'stablecoins', 'USDT'], '0.5')
    const quoted = put(stablecoins, ['market', 'quotes', symbol], { mark: '81000.8' })
    expect(faultsOf(put(quoted, ['positions', 0, 'symbol'], symbol))).toEqual([
      `market.quotes.${symbol}.mark: expected a mark above the intrinsic value of 81000.8, or an iv, got "81000.8"`,
    ])
    const above = put(quoted, ['market', 'quotes', symbol, 'mark'], '81001')
    expect(faultsOf(put(above, ['positions', 0, 'symbol'], symbol))).toEqual([])
  })
})

describe('expiry', () => {
  it('names what has expired, in positions, orders and hedges, also where switched off', () => {
    const asOf = changed(['asOf'], '2026-06-26T08:00:00Z')
    const row = { symbol: 'BTC-26JUN26', size: '1' }
    const held = put(asOf, ['positions'], [row])
    const document = put(held, ['orders'], [{ ...row, side: 'Buy', enabled: false }])
    const fault = (path: string, symbol: string): string =>
      `${path}.symbol: expected a contract that expires after asOf, got "${symbol}", which expired at 2026-06-26T08:00:00Z`
    expect(faultsOf(document)).toEqual([
      fault('positions[0]', 'BTC-26JUN26'),
      fault('orders[0]', 'BTC-26JUN26'),
      fault('hedges[0]', 'BTCUSDM26'),
    ])
  })

  it('comes at 08:00:00, not before', () => {
    const living = changed(['asOf'], '2026-06-26T07:59:59.999Z')
    expect(faultsOf(put(living, ['positions'], [{ symbol: 'BTC-26JUN26', size: '1' }]))).toEqual([])
  })
})

describe('limits', () => {
  const hedges = (rows: number): unknown[] =>
    Array.from({ length: rows }, () => ({ symbol: 'BTCUSDT', size: '1' }))

  it('2,000 rows in all', () => {
    expect(faultsOf(changed(['hedges'], hedges(1995)))).toEqual([])
    expect(faultsOf(changed(['hedges'], hedges(1996)))).toEqual([
      'expected at most 2,000 balances, positions, orders and hedges in all, got 2,001',
    ])
  })

  it('5,000 quotes', () => {
    const quotes = (more: number): object => ({
      ...SOUND.market.quotes,
      ...Object.fromEntries(Array.from({ length: more }, (_, index) => [`BTC-25SEP26-${index + 1}-P`, {}])),
    })
    expect(faultsOf(changed(['market', 'quotes'], quotes(4997)))).toEqual([])
    expect(faultsOf(changed(['market', 'quotes'], quotes(4998)))).toEqual([
      'market.quotes: expected at most 5,000 quotes, got 5,001',
    ])
  })
})

describe('many faults', () => {
  it('are reported all at once, whatever their kind', () => {
    const document = {
      format: 'margin-scenario@1',
      name: 'Everything wrong',
      asOf: '2026-06-30T00:00:00Z',
      rulebook: 'mine',
      rulebookOverrides: { units: { BTC: { imFactor: '0.5' } } },
      account: { spotHedging: 1, balances: [{ coin: 'EUR', wallet: '-1' }, 'USDT', { coin: 'BTC' }] },
      market: {
        stablecoins: { USDT: '1' },
        underlyings: { BTC: { index: '70000' }, USDT: { index: '1' } },
        quotes: { [CALL]: { mark: '0' }, BTCUSDT: { mark: 'n/a' } },
      },
      positions: [
        { symbol: CALL, size: 'many' },
        { symbol: CALL, size: '1' },
        { symbol: 'BTCUSDM26', size: '0' },
        { symbol: 'ETHPERP', size: '1', laverage: '3' },
      ],
      orders: [{ symbol: 'BTC-26JUN26', side: 'Long', size: '1' }],
      hedges: 'none',
    }
    expect(faultsOf(document)).toEqual([
      'rulebook: expected one of the rulebooks uta-guide, uta-observed, got "mine"',
      'rulebookOverrides.units.BTC.imFactor: expected a decimal from 1 to 10, got "0.5"',
      'account.spotHedging: expected true or false, got the number 1',
      'account.balances[0].wallet: expected a decimal of 0 or more, got "-1"',
      'account.balances[1]: expected an object, got "USDT"',
      'account.balances[2].wallet: expected a decimal, got nothing',
      'market.quotes.BTCUSDT.mark: expected a decimal, got "n/a"',
      'positions[0].size: expected a decimal, got "many"',
      'positions[2].size: expected a decimal other than 0, got "0"',
      'positions[3].laverage: unknown key, did you mean "leverage"?',
      'orders[0].side: expected "Buy" or "Sell", got "Long"',
      'hedges: expected a list, got "none"',
      `positions[1].symbol: ${CALL} already has a position, positions[0]`,
      'market.underlyings.USDT: USDT is in market.stablecoins too; a coin can be only one of them',
      'account.balances[0].coin: expected a coin of market.stablecoins or market.underlyings, got "EUR"',
      'market.underlyings.ETH: expected the index of ETH, needed by positions[3] (ETHPERP), got nothing',
      'market.stablecoins.USDC: expected the USD rate of USDC, needed by positions[3] (ETHPERP), got nothing',
      'positions[2].symbol: expected a contract that expires after asOf, got "BTCUSDM26", which expired at 2026-06-26T08:00:00Z',
      'orders[0].symbol: expected a contract that expires after asOf, got "BTC-26JUN26", which expired at 2026-06-26T08:00:00Z',
      `market.quotes.${CALL}.mark: expected a mark above the intrinsic value of 0, or an iv, got "0"`,
    ])
  })
})

describe('names of elsewhere', () => {
  const withPosition = (symbol: string) => faultsOf({ ...SOUND, positions: [{ symbol, size: '1' }] })

  test.each([
    ['BTC-25SEP26-80000-C-USDC', 'BTC-25SEP26-80000-C'],
    ['BTCUSDC', 'BTCPERP'],
    ['BTC/USDT', 'BTCUSDT'],
  ])('%s: the fault names the symbol', (symbol, meant) => {
    expect(withPosition(symbol)).toEqual([
      `positions[0].symbol: expected the symbol ${meant}, got "${symbol}"`,
    ])
  })

  it('an option as the exchange displays it: the fault names its symbol, and nothing else is asked for', () => {
    expect(withPosition('BTCUSDT-25SEP26-80000-C')).toEqual([
      'positions[0].symbol: expected the symbol BTC-25SEP26-80000-C-USDT, of which this is the display name, got "BTCUSDT-25SEP26-80000-C"',
    ])
  })

  it('where the market has such a coin, the grammar stands', () => {
    const market = {
      ...SOUND.market,
      underlyings: { ...SOUND.market.underlyings, BTCUSDT: { index: '70000' } },
      quotes: { 'BTCUSDT-25SEP26-80000-C': { iv: '0.5' } },
    }
    const positions = [{ symbol: 'BTCUSDT-25SEP26-80000-C', size: '1' }]
    expect(faultsOf({ ...SOUND, market, positions, orders: [] })).toEqual([])
  })
})
