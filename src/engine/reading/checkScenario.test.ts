import { describe, expect, it, test } from 'vitest'
import { changed, faultsOf, SOUND, sound } from './testing/documents'

type Steps = readonly (string | number)[]

/** Each row: a place of the sound document, what is put there (undefined: taken away), and the one fault of it. */
function refuses(rows: readonly (readonly [Steps, unknown, string])[]): void {
  test.each(rows)('%j = %j', (path, value, fault) => {
    expect(faultsOf(changed(path, value))).toEqual([fault])
  })
}

const FORMS =
  'BTCUSDT, BTCPERP, BTCUSD, BTCUSDT-26JUN26, BTC-26JUN26, BTCUSDH26, BTC-26JUN26-80000-C-USDT or BTC-26JUN26-80000-C'

describe('a sound document', () => {
  it('is understood', () => {
    const scenario = sound(SOUND)
    expect(scenario).toMatchObject({
      name: 'Sound',
      asOfText: '2026-03-24T02:28:10Z',
      asOf: Date.UTC(2026, 2, 24, 2, 28, 10),
      rulebookId: 'uta-guide',
      rulebookOverrides: null,
      spotHedging: true,
    })
    expect(scenario.rulebook.id).toBe('uta-guide')
    expect(
      scenario.balances.map((row) => [
        row.coin,
        row.wallet.toFixed(),
        row.borrowed.toFixed(),
        row.collateral,
      ]),
    ).toEqual([
      ['USDT', '45391.74', '0', true],
      ['BTC', '0.5', '0.1', false],
    ])
    expect(scenario.positions.map((row) => [row.path, row.contract.symbol, row.size.toFixed()])).toEqual([
      ['positions[0]', 'BTC-25SEP26-80000-C-USDT', '-3'],
      ['positions[1]', 'BTC-25SEP26-60000-P', '2'],
    ])
    expect(scenario.positions[0]?.entry?.toFixed()).toBe('2500')
    expect(scenario.positions[1]).toMatchObject({ entry: null, leverage: null })
    expect(scenario.orders[0]).toMatchObject({
      side: 'Buy',
      enabled: true,
      reduceOnly: false,
      path: 'orders[0]',
    })
    expect(scenario.hedges[0]).toMatchObject({ enabled: false, path: 'hedges[0]' })
  })

  it('may leave out everything optional', () => {
    const { format, name, asOf, market } = SOUND
    const { stablecoins, underlyings } = market
    const bare = { format, name, asOf, account: { balances: [] }, market: { stablecoins, underlyings } }
    expect(sound(bare)).toMatchObject({ spotHedging: false, positions: [], orders: [], hedges: [] })
  })

  it('keeps quotes by contract key, with the volatility that a mark implies', () => {
    const { quotes } = sound(SOUND).market
    expect(quotes.get('BTCUSDT')).toMatchObject({ iv: null, ivImplied: false, path: 'market.quotes.BTCUSDT' })
    const quoted = quotes.get('BTC-25SEP26-80000-C-USDT')
    expect([quoted?.iv?.toFixed(), quoted?.ivImplied]).toEqual(['0.2775', false])
    const implied = quotes.get('BTC-25SEP26-60000-P')
    expect(implied).toMatchObject({ ivImplied: true, path: 'market.quotes.BTC-25SEP26-60000.0-P' })
    expect(implied?.iv?.toNumber()).toBeGreaterThan(0.2)
    expect(implied?.iv?.toNumber()).toBeLessThan(0.6)
  })

  it('leaves the volatility of options that nobody holds as quoted', () => {
    const quote = sound(changed(['market', 'quotes', 'BTC-25SEP26-90000-C'], { mark: '10' })).market.quotes
    expect(quote.get('BTC-25SEP26-90000-C')).toMatchObject({ iv: null, ivImplied: false })
  })

  it('may quote contracts that have expired', () => {
    expect(faultsOf(changed(['market', 'quotes', 'BTC-25SEP20-90000-C'], { mark: '0' }))).toEqual([])
  })

  it('may repeat symbols in orders and hedges', () => {
    expect(faultsOf(changed(['orders'], [SOUND.orders[0], SOUND.orders[0]]))).toEqual([])
    expect(faultsOf(changed(['hedges'], [SOUND.hedges[0], SOUND.hedges[0]]))).toEqual([])
  })

  it('keeps fractions of a second', () => {
    expect(sound(changed(['asOf'], '2026-03-24T02:28:10.25Z')).asOf).toBe(
      Date.UTC(2026, 2, 24, 2, 28, 10, 250),
    )
  })

  it('reads minus zero as zero', () => {
    expect(
      sound(changed(['account', 'balances', 0, 'wallet'], '-0.0')).balances[0]?.wallet.isNegative(),
    ).toBe(false)
  })

  it('takes 40 digits exactly', () => {
    const digits = `1234567890123456789.${'1'.repeat(21)}`
    expect(sound(changed(['account', 'balances', 0, 'wallet'], digits)).balances[0]?.wallet.toFixed()).toBe(
      digits,
    )
  })
})

describe('decimals', () => {
  refuses([
    [['positions', 0, 'size'], 'abc', 'positions[0].size: expected a decimal, got "abc"'],
    [['positions', 0, 'size'], 1, 'positions[0].size: expected a decimal in quotes, got the number 1'],
    [
      ['positions', 0, 'size'],
      Number.NaN,
      'positions[0].size: expected a decimal in quotes, got the number NaN',
    ],
    [['positions', 0, 'size'], '1e5', 'positions[0].size: expected a decimal, got "1e5"'],
    [['positions', 0, 'size'], '+1', 'positions[0].size: expected a decimal, got "+1"'],
    [['positions', 0, 'size'], ' 1', 'positions[0].size: expected a decimal, got " 1"'],
    [['positions', 0, 'size'], '1.', 'positions[0].size: expected a decimal, got "1."'],
    [['positions', 0, 'size'], '.5', 'positions[0].size: expected a decimal, got ".5"'],
    [['positions', 0, 'size'], '1,5', 'positions[0].size: expected a decimal, got "1,5"'],
    [['positions', 0, 'size'], 'Infinity', 'positions[0].size: expected a decimal, got "Infinity"'],
    [['positions', 0, 'size'], '', 'positions[0].size: expected a decimal, got ""'],
    [['positions', 0, 'size'], null, 'positions[0].size: expected a decimal, got null'],
    [['positions', 0, 'size'], true, 'positions[0].size: expected a decimal, got true'],
    [['positions', 0, 'size'], {}, 'positions[0].size: expected a decimal, got an object'],
    [['positions', 0, 'size'], ['1'], 'positions[0].size: expected a decimal, got a list'],
    [['positions', 0, 'size'], undefined, 'positions[0].size: expected a decimal, got nothing'],
    [
      ['positions', 0, 'size'],
      '1'.repeat(41),
      'positions[0].size: expected a decimal of at most 40 digits, got "11111111111111111111111111111111111111111"',
    ],
    [
      ['positions', 0, 'size'],
      'x'.repeat(100),
      `positions[0].size: expected a decimal, got "${'x'.repeat(60)}…"`,
    ],
  ])
})

describe('signs', () => {
  refuses([
    [['positions', 0, 'size'], '0', 'positions[0].size: expected a decimal other than 0, got "0"'],
    [['positions', 0, 'size'], '-0.00', 'positions[0].size: expected a decimal other than 0, got "-0.00"'],
    [['positions', 0, 'entry'], '0', 'positions[0].entry: expected a decimal above 0, got "0"'],
    [['positions', 0, 'leverage'], '-5', 'positions[0].leverage: expected a decimal above 0, got "-5"'],
    [['orders', 0, 'size'], '-1', 'orders[0].size: expected a decimal above 0, got "-1"'],
    [['orders', 0, 'price'], '0', 'orders[0].price: expected a decimal above 0, got "0"'],
    [['hedges', 0, 'size'], '0', 'hedges[0].size: expected a decimal other than 0, got "0"'],
    [
      ['account', 'balances', 0, 'wallet'],
      '-1',
      'account.balances[0].wallet: expected a decimal of 0 or more, got "-1"',
    ],
    [
      ['account', 'balances', 1, 'borrowed'],
      '-1',
      'account.balances[1].borrowed: expected a decimal of 0 or more, got "-1"',
    ],
    [
      ['market', 'quotes', 'BTCUSDT', 'mark'],
      '0',
      'market.quotes.BTCUSDT.mark: expected a decimal above 0, got "0"',
    ],
    [
      ['market', 'quotes', 'BTCUSDT', 'iv'],
      '0',
      'market.quotes.BTCUSDT.iv: expected a decimal above 0, got "0"',
    ],
    [
      ['market', 'quotes', 'BTC-25SEP26-80000-C-USDT', 'mark'],
      '-1',
      'market.quotes.BTC-25SEP26-80000-C-USDT.mark: expected a decimal of 0 or more, got "-1"',
    ],
    [
      ['market', 'quotes', 'BTC-25SEP26-80000-C-USDT', 'forward'],
      '0',
      'market.quotes.BTC-25SEP26-80000-C-USDT.forward: expected a decimal above 0, got "0"',
    ],
    [['market', 'stablecoins', 'USDT'], '0', 'market.stablecoins.USDT: expected a decimal above 0, got "0"'],
    [
      ['market', 'underlyings', 'BTC', 'index'],
      '-1',
      'market.underlyings.BTC.index: expected a decimal above 0, got "-1"',
    ],
  ])

  it('an option may have a mark of 0', () => {
    expect(faultsOf(changed(['market', 'quotes', 'BTC-25SEP26-80000-C-USDT', 'mark'], '0'))).toEqual([])
  })
})

describe('texts, switches and choices', () => {
  refuses([
    [['format'], 'margin-scenario@2', 'format: expected "margin-scenario@1", got "margin-scenario@2"'],
    [['format'], undefined, 'format: expected "margin-scenario@1", got nothing'],
    [['name'], 7, 'name: expected a text in quotes, got the number 7'],
    [['name'], undefined, 'name: expected a text in quotes, got nothing'],
    [['account', 'spotHedging'], 'yes', 'account.spotHedging: expected true or false, got "yes"'],
    [
      ['account', 'balances', 0, 'collateral'],
      1,
      'account.balances[0].collateral: expected true or false, got the number 1',
    ],
    [['orders', 0, 'enabled'], 'true', 'orders[0].enabled: expected true or false, got "true"'],
    [['orders', 0, 'reduceOnly'], null, 'orders[0].reduceOnly: expected true or false, got null'],
    [['hedges', 0, 'enabled'], 0, 'hedges[0].enabled: expected true or false, got the number 0'],
    [['orders', 0, 'side'], 'buy', 'orders[0].side: expected "Buy" or "Sell", got "buy"'],
    [['rulebook'], 'uta', 'rulebook: expected one of the rulebooks uta-guide, uta-observed, got "uta"'],
    [['rulebook'], 5, 'rulebook: expected a text in quotes, got the number 5'],
    [
      ['rulebook'],
      '__proto__',
      'rulebook: expected one of the rulebooks uta-guide, uta-observed, got "__proto__"',
    ],
  ])
})

describe('the instant', () => {
  refuses(
    [
      '2026-03-24',
      '2026-03-24T02:28:10',
      '2026-03-24T02:28:10+00:00',
      '2026-03-24 02:28:10Z',
      '2026-3-24T02:28:10Z',
      '2026-02-31T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-03-24T24:00:00Z',
      '2026-03-24T02:60:00Z',
      '2026-03-24T02:28:60Z',
      '2026-03-24T02:28:10.Z',
      '',
    ].map((text) => [
      ['asOf'],
      text,
      `asOf: expected a UTC instant such as "2026-03-24T02:28:10Z", got ${JSON.stringify(text)}`,
    ]),
  )
})

describe('symbols', () => {
  refuses([
    [
      ['positions', 0, 'symbol'],
      'BTC-31FEB27',
      `positions[0].symbol: expected a symbol such as ${FORMS}, got "BTC-31FEB27"`,
    ],
    [['orders', 0, 'symbol'], 'BTC/USDT', 'orders[0].symbol: expected the symbol BTCUSDT, got "BTC/USDT"'],
    [['hedges', 0, 'symbol'], 3, `hedges[0].symbol: expected a symbol such as ${FORMS}, got the number 3`],
    [
      ['market', 'quotes', 'nobody knows'],
      {},
      `market.quotes["nobody knows"]: expected a symbol such as ${FORMS}, got "nobody knows"`,
    ],
  ])
})
