import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { pathText } from '@/engine/documents/path'
import { statement } from '@/engine/statement/statement'
import { checkLeniently, type Lenient } from './checkLeniently'
import { checkScenario } from './checkScenario'
import { interpolatedLine, leftOutLine } from './leftOut'
import { changed, type Json, lines, put, RULEBOOKS, SOUND, sound } from './testing/documents'

function lenient(document: unknown, listed?: unknown): Lenient {
  const checked = checkLeniently(document, RULEBOOKS, listed)
  if (!checked.ok) throw new Error(lines(checked).join('\n'))
  return checked.value
}

const said = ({ leftOut, interpolated }: Lenient) => [
  ...leftOut.map(leftOutLine),
  ...interpolated.map(interpolatedLine),
]
const withPositions = (...rows: readonly Json[]) => changed(['positions'], rows)
const quote = (symbol: string, value: Json) => changed(['market', 'quotes', symbol], value)

const CALL = 'BTC-25SEP26-80000-C-USDT'
const UNLISTED = 'BTC-25SEP26-85000-C-USDT'

describe('default', () => {
  test('a sound document is read as strictly, and nothing is said', () => {
    const { scenario, leftOut, interpolated } = lenient(SOUND)
    expect({ leftOut, interpolated }).toEqual({ leftOut: [], interpolated: [] })
    expect(statement(scenario)).toEqual(statement(sound(SOUND)))
  })

  test('an option that is not quoted takes the volatility and forward between those that are', () => {
    const read = lenient(withPositions({ symbol: UNLISTED, size: '-1' }))
    expect(said(read)).toEqual([
      `market.quotes.${UNLISTED}: iv 0.2775, forward 71376.1, interpolated between listed strikes and expiries`,
    ])
    const quoted = put(withPositions({ symbol: UNLISTED, size: '-1' }), ['market', 'quotes', UNLISTED], {
      iv: '0.2775',
      forward: '71376.1',
    })
    expect(statement(read.scenario)).toEqual(statement(sound(quoted)))
  })

  test('listed quotes beside the document are what it interpolates from, its own are not', () => {
    const document = withPositions({ symbol: UNLISTED, size: '-1' }, { symbol: CALL, size: '1' })
    const [option] = lenient(document, { 'BTC-25SEP26-90000-C-USDT': { iv: '0.4' } }).interpolated
    expect(option).toMatchObject({ symbol: UNLISTED, iv: '0.4', forward: null })
  })

  test('a quoted forward stays', () => {
    const document = put(
      quote(UNLISTED, { forward: '72000' }),
      ['positions'],
      [{ symbol: UNLISTED, size: '1' }],
    )
    expect(lenient(document).interpolated).toMatchObject([{ forward: '72000' }])
  })

  test('rows that cannot be valued are left out with their reason, the rest is as if they had never been', () => {
    const held = { symbol: CALL, size: '-3' }
    const read = lenient({
      ...SOUND,
      account: { ...SOUND.account, balances: [...SOUND.account.balances, { coin: 'DOGE', wallet: '1' }] },
      positions: [
        { symbol: 'XRPUSDT', size: '1' },
        { symbol: 'BTC-20MAR26-80000-C-USDT', size: '1' },
        held,
        { symbol: CALL, size: '1' },
        { symbol: 'nonsense', size: '1' },
        { symbol: 'BTCUSDT', size: 'abc' },
        { symbol: 'BTCPERP', size: '1', colour: 'red' },
        'no row',
      ],
      orders: [{ symbol: 'ETH-25SEP26-3000-C', side: 'Sell', size: '1' }],
      hedges: [{ symbol: 'XRPUSDT', size: '-1' }],
    })
    expect(said(read)).toEqual([
      'account.balances[2].coin: DOGE is left out: no price of DOGE',
      'positions[0]: XRPUSDT is left out: no index price of XRP',
      'positions[1].symbol: BTC-20MAR26-80000-C-USDT is left out: expired at 2026-03-20T08:00:00Z',
      `positions[3].symbol: ${CALL} is left out: ${CALL} already has a position, positions[2]`,
      expect.stringMatching(/^positions\[4\]\.symbol: nonsense is left out: expected a symbol such as/),
      'positions[5].size: BTCUSDT is left out: expected a decimal, got "abc"',
      'positions[6].colour: BTCPERP is left out: unknown key',
      'positions[7]: the row is left out: expected an object, got "no row"',
      'orders[0]: ETH-25SEP26-3000-C is left out: no index price of ETH',
      'hedges[0]: XRPUSDT is left out: no index price of XRP',
    ])
    const rest = { ...SOUND, positions: [held], orders: [], hedges: [] }
    expect(statement(read.scenario)).toEqual(statement(sound(rest)))
    expect(read.scenario.positions.map(({ path }) => path)).toEqual(['positions[2]'])
    expect(read.leftOut.flatMap(({ fault }) => (fault?.code === 'repeatedRow' ? [fault.first] : []))).toEqual(
      [['positions', 2]],
    )
  })

  test('what the market lacks is told apart, so that it can be entered', () => {
    const rows = [
      { symbol: 'XRPUSDT', size: '1' },
      { symbol: 'BTCPERP', size: '1' },
      { symbol: 'ETH-25SEP26-3000-C-USDT', size: '1' },
    ]
    const market = { ...SOUND.market, stablecoins: { USDT: '1' }, quotes: {} }
    const document = {
      ...SOUND,
      market: { ...market, underlyings: { ...market.underlyings, ETH: { index: '2000' } } },
      positions: rows,
      orders: [],
    }
    expect(lenient(document).leftOut).toMatchObject([
      { place: ['market', 'underlyings', 'XRP'], lacks: 'index' },
      { place: ['market', 'stablecoins', 'USDC'], lacks: 'rate' },
      { place: ['market', 'quotes', 'ETH-25SEP26-3000-C-USDT'], lacks: 'volatility' },
    ])
  })
})

describe('a price that is wrong', () => {
  test.each([
    [
      'an index',
      changed(['market', 'underlyings', 'BTC', 'index'], '-1'),
      ['account.balances[1]', 'positions[0]', 'positions[1]', 'orders[0]'],
    ],
    ['a rate', changed(['market', 'stablecoins', 'USDC'], 'x'), ['positions[1]']],
    [
      'a coin with two prices',
      changed(['market', 'stablecoins', 'BTC'], '1'),
      ['account.balances[1]', 'positions[0]', 'positions[1]', 'orders[0]'],
    ],
    ['a volatility of 0', quote(CALL, { iv: '0' }), ['positions[0]']],
    ['a mark that no volatility makes', quote(CALL, { mark: '80000' }), ['positions[0]']],
    ['a mark of a perpetual', quote('BTCUSDT', { mark: '0' }), ['orders[0]']],
    ['a quote with an unknown key', quote('BTCUSDT', { mark: '70520.1', colour: 'red' }), ['orders[0]']],
    [
      'a quote with an unknown key of two words',
      quote('BTCUSDT', { mark: '70520.1', 'a b': '1' }),
      ['orders[0]'],
    ],
    ['a contract quoted twice', quote('BTC-25SEP26-80000.0-C-USDT', { iv: '0.3' }), ['positions[0]']],
  ])('%s leaves out the rows that need it', (_, document, paths) => {
    expect(lenient(document).leftOut.map(({ path }) => path)).toEqual(paths)
  })

  test('it harms nothing that does not need it', () => {
    const document = changed(['market', 'underlyings', 'XRP'], { index: 'x' })
    expect(statement(lenient(document).scenario)).toEqual(statement(sound(SOUND)))
  })
})

describe('rows that are switched off', () => {
  test('count nowhere and are not said to be left out', () => {
    const hedges = [
      { symbol: 'XRPUSDT', size: '1', enabled: false },
      { symbol: 'BTC-20MAR26-80000-C-USDT', size: '1', enabled: false },
      { symbol: UNLISTED, size: '1', enabled: false },
    ]
    const read = lenient(changed(['hedges'], hedges))
    expect(said(read)).toEqual([])
    expect(statement(read.scenario)).toEqual(statement(sound(changed(['hedges'], []))))
  })

  test('a switch that cannot be read leaves the row out by name', () => {
    const hedges = [{ symbol: 'BTCUSDT', size: '1', enabled: 'no' }]
    expect(said(lenient(changed(['hedges'], hedges)))).toEqual([
      'hedges[0].enabled: BTCUSDT is left out: expected true or false, got "no"',
    ])
  })
})

describe('what concerns the account as a whole stays a fault', () => {
  test.each([
    ['no object', 'text', ''],
    ['another format', changed(['format'], 'margin-scenario@2'), 'format'],
    ['the instant', changed(['asOf'], 'yesterday'), 'asOf'],
    ['the rulebook', changed(['rulebook'], 'mine'), 'rulebook'],
    [
      'an override',
      changed(['rulebookOverrides'], { units: { default: { imFactor: '0' } } }),
      'rulebookOverrides.units.default.imFactor',
    ],
    ['spot hedging', changed(['account', 'spotHedging'], 'yes'), 'account.spotHedging'],
    ['a list that is none', changed(['positions'], {}), 'positions'],
    ['the market', changed(['market'], []), 'market'],
    ['an unknown key', changed(['colour'], 'red'), 'colour'],
    [
      'quotes that are listed beside a document, in the file',
      changed(['market', 'listed'], {}),
      'market.listed',
    ],
  ])('%s', (_, document, path) => {
    const checked = checkLeniently(document, RULEBOOKS)
    expect(checked.ok ? [] : checked.faults.map((fault) => pathText(fault.path))).toEqual([path])
  })

  test('too many rows', () => {
    const rows = Array.from({ length: 2001 }, () => ({ symbol: 'BTCUSDT', size: '1' }))
    expect(checkLeniently(withPositions(...rows), RULEBOOKS).ok).toBe(false)
  })
})

describe('law', () => {
  const SYMBOLS = [
    CALL,
    UNLISTED,
    'BTCUSDT',
    'BTCPERP',
    'XRPUSDT',
    'BTC-20MAR26-80000-C-USDT',
    'BTCUSDH26',
    '?',
  ]
  const row = fc.record({ symbol: fc.constantFrom(...SYMBOLS), size: fc.constantFrom('1', '-2', '0', 'x') })
  const order = fc.record({
    symbol: fc.constantFrom(...SYMBOLS),
    side: fc.constant('Buy'),
    size: fc.constant('1'),
  })

  test('what is left is a sound document with the same statement', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(order, { maxLength: 3 }), (positions, orders) => {
        const document = { ...SOUND, positions, orders, hedges: positions } as ScenarioDocument
        const { scenario, leftOut, interpolated } = lenient(document)
        const out = new Set(leftOut.map(({ path }) => path))
        const rest = <Row>(list: string, rows: readonly Row[]) =>
          rows.filter((_, i) => !out.has(`${list}[${i}]`))
        const quotes = Object.fromEntries(
          interpolated.map(({ symbol, iv, forward }) => [symbol, { iv, ...(forward && { forward }) }]),
        )
        const repaired = {
          ...document,
          market: { ...SOUND.market, quotes: { ...SOUND.market.quotes, ...quotes } },
          positions: rest('positions', positions),
          orders: rest('orders', orders),
          hedges: rest('hedges', positions),
        }
        const strict = checkScenario(repaired, RULEBOOKS)
        expect(lines(strict)).toEqual([])
        expect(statement(scenario)).toEqual(strict.ok && statement(strict.value))
      }),
      { numRuns: 25 },
    )
  })
})
