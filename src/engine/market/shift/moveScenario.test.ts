import { describe, expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { optionValue } from '@/engine/pricing/black76'
import { RULEBOOKS, sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { WHOLE } from '@/engine/sweep/sweep'
import { april, equityAfter, movedBy, statementAfter } from './testing/moved'

const CALL = 'BTC-24APR26-75000-C-USDT'

function quoteOf(document: unknown, moves: Parameters<typeof movedBy>[1], key: string) {
  const quote = movedBy(document, moves).scenario.market.quotes.get(key)
  if (quote === undefined) throw new Error(`no quote of ${key}`)
  return { mark: Number(quote.mark), iv: Number(quote.iv), forward: Number(quote.forward) }
}

describe('the market', () => {
  test('a unit’s own move goes before the one for every unit, and no other unit sees it', () => {
    const moves = { price: { BTC: '0.1', '*': '-0.5' } }
    const { indexes } = movedBy(april({}), moves).scenario.market
    expect([...indexes].map(([base, index]) => `${base} ${index}`)).toEqual(['BTC 77000', 'ETH 1750'])
  })

  test('a mark and a forward follow price and rate; the mark of an option changes as its model value does', () => {
    const document = april(
      { positions: [{ symbol: CALL, size: '1' }] },
      { [CALL]: { iv: '0.5', mark: '800', forward: '70500' }, BTCUSDT: { mark: '70300' } },
    )
    const moves = { price: { BTC: '-0.1' }, volatility: { '*': '0.2' }, rate: { USDT: '0.9' } }
    expect(quoteOf(document, moves, 'BTCUSDT').mark).toBeCloseTo((70300 * 0.9 * 0.999) / 0.9, 9)
    const { mark, iv, forward } = quoteOf(document, moves, CALL)
    expect([iv, forward]).toEqual([0.6, 70500 * 0.9 * 1.11])
    const years = 10 / 365
    const change =
      optionValue('call', forward, 75000, 0.6, years) - optionValue('call', 70500, 75000, 0.5, years)
    expect(mark).toBeCloseTo(800 + change, 8)
  })

  test('a mark never falls below 0', () => {
    const document = april({ positions: [{ symbol: CALL, size: '1' }] }, { [CALL]: { iv: '0.8', mark: '1' } })
    expect(quoteOf(document, { price: { BTC: '-0.5' } }, CALL).mark).toBe(0)
  })

  test('an option quoted by its mark alone keeps the volatility that the unmoved mark implies', () => {
    const value = String(optionValue('call', 70100, 75000, 0.55, 10 / 365))
    const document = april(
      { positions: [{ symbol: CALL, size: '1' }] },
      { [CALL]: { mark: value, forward: '70100' } },
    )
    const moves = { volatility: { BTC: '-0.2' }, price: { BTC: '0.05' }, days: '4' }
    const { mark, iv } = quoteOf(document, moves, CALL)
    expect(iv).toBeCloseTo(0.44, 12)
    expect(mark).toBeCloseTo(optionValue('call', 70100 * 1.05, 75000, 0.44, 6 / 365), 7)
  })

  test('what nothing moves stays exactly as it is quoted', () => {
    const document = april(
      { positions: [{ symbol: CALL, size: '1' }] },
      { [CALL]: { mark: '900' }, BTCUSDT: { mark: '70300' }, ETHUSDT: { mark: '3501' } },
    )
    const before = sound(document)
    const after = movedBy(document, { price: { ETH: '0.1' }, rate: { USDT: '0.999' } }).scenario
    for (const key of [CALL, 'BTCUSDT']) {
      expect(after.market.quotes.get(key)).toEqual(before.market.quotes.get(key))
    }
    expect([...after.market.moved.keys()].filter((path) => path.includes('BTC'))).toEqual([])
  })
})

describe('hedges that stay', () => {
  test('a perpetual and a future gain from their mark before the move', () => {
    const hedges = [
      { symbol: 'BTCUSDT', size: '2' },
      { symbol: 'BTCUSDU26', size: '-10000' },
      { symbol: 'ETHPERP', size: '5', enabled: false },
    ]
    const document = april({ hedges }, { BTCUSDT: { mark: '70300' }, BTCUSDU26: { mark: '71000' } })
    const inverse = -10000 * (1 / 71000 - 1 / 78100) * 77000
    const gain = 2 * 7030 * 0.999 + inverse
    const moves = { price: { '*': '0.1' } }
    expect(equityAfter(document, moves)).toBeCloseTo(4995 + gain, 6)
  })

  test('they count as positions with that entry do, under both margins', () => {
    const quotes = { BTCUSDT: { mark: '70300' } }
    const hedged = april({ hedges: [{ symbol: 'BTCUSDT', size: '2' }] }, quotes)
    const held = april({ positions: [{ symbol: 'BTCUSDT', size: '2', entry: '70300' }] }, quotes)
    const moves = { price: { BTC: '-0.2' }, rate: { USDT: '0.95' }, days: '3' }
    const [asHedge, asPosition] = [hedged, held].map((document) => statementAfter(document, moves))
    expect(asHedge?.account).toEqual(asPosition?.account)
    expect(asHedge?.crossMargin).toEqual(asPosition?.crossMargin)
  })

  test('an option gains what its mark does, whether quoted or modelled', () => {
    for (const quote of [{ iv: '0.5', mark: '800' }, { iv: '0.5' }]) {
      const document = april({ hedges: [{ symbol: CALL, size: '-3' }] }, { [CALL]: quote })
      const moves = { price: { BTC: '0.06' }, days: '2' }
      const years = 10 / 365
      const before = optionValue('call', 70000 / 0.999, 75000, 0.5, years)
      const after = optionValue('call', 74200 / 0.999, 75000, 0.5, (years * 8) / 10)
      expect(equityAfter(document, moves)).toBeCloseTo(4995 - 3 * (after - before) * 0.999, 6)
    }
  })
})

describe('what has expired', () => {
  const FUTURE = 'BTCUSDT-24APR26'

  test('leaves the portfolio; orders lapse; what is switched off goes without a word', () => {
    const document = april(
      {
        positions: [{ symbol: FUTURE, size: '1', entry: '69000' }],
        orders: [
          { symbol: FUTURE, side: 'Buy', size: '1' },
          { symbol: 'BTCUSDT', side: 'Buy', size: '1' },
        ],
        hedges: [{ symbol: CALL, size: '9', enabled: false }],
      },
      { [FUTURE]: { mark: '70500' } },
    )
    const { scenario, settled } = movedBy(document, { days: '10' })
    expect(scenario.positions).toEqual([])
    expect(scenario.hedges).toEqual([])
    expect(scenario.orders.map(({ path }) => path)).toEqual(['orders[1]'])
    expect(scenario.market.quotes.has(FUTURE)).toBe(false)
    expect(settled.map(({ path, coin }) => [path, coin])).toEqual([['positions[0]', 'USDT']])
    // A millisecond before it has not expired.
    expect(movedBy(document, { days: '9.99999999' }).settled).toEqual([])
  })

  test('settles at the moved index in the quote currency, a hedge after its mark before the move', () => {
    const document = april(
      {
        positions: [
          { symbol: FUTURE, size: '-2', entry: '69000' },
          { symbol: 'BTC-24APR26', size: '1' },
          { symbol: 'BTC-24APR26-80000-P', size: '3', entry: '1' },
        ],
        hedges: [
          { symbol: 'BTC-24APR26', size: '-1' },
          { symbol: CALL, size: '2' },
        ],
      },
      {
        'BTC-24APR26': { mark: '70200' },
        'BTC-24APR26-80000-P': { iv: '0.5' },
        [CALL]: { iv: '0.5', mark: '900' },
      },
    )
    const { settled } = movedBy(document, { price: { BTC: '0.1' }, rate: { USDT: '0.98' }, days: '10' })
    const [usdt, usdc] = [77000 / 0.98, 77000 / 1.001]
    const expected = [
      [-2 * (usdt - 69000), 'USDT'],
      [usdc - 70200, 'USDC'],
      [3 * (80000 - usdc), 'USDC'],
      [70200 - usdc, 'USDC'],
      [2 * (usdt - 75000) - 2 * 900, 'USDT'],
    ] as const
    expect(settled.map(({ coin }) => coin)).toEqual(expected.map(([, coin]) => coin))
    for (const [i, { cash }] of settled.entries()) {
      expect(cash.double).toBeCloseTo(expected[i]?.[0] ?? Number.NaN, 8)
    }
  })

  test('an inverse future settles in coin, into a balance that was not there', () => {
    const positions = [{ symbol: 'BTCUSDM26', size: '-50000', entry: '65000' }]
    const { scenario } = movedBy(april({ positions }), { price: { BTC: '0.1' }, days: '100' })
    const [dollars, coins] = scenario.balances
    expect(dollars?.wallet.toString()).toBe('5000')
    expect([coins?.coin, coins?.wallet.toString(), coins?.collateral]).toEqual(['BTC', '0', true])
    expect(Number(coins?.borrowed)).toBeCloseTo(50000 * (1 / 65000 - 1 / 77000), 12)
  })

  test('what the wallet lacks becomes borrowed, gains and losses of a coin taken together', () => {
    const positions = [
      { symbol: FUTURE, size: '1', entry: '80000' },
      { symbol: CALL, size: '1' },
    ]
    const account = { balances: [{ coin: 'USDT', wallet: '1000', borrowed: '5' }] }
    const document = april({ positions }, { [CALL]: { iv: '0.5' } }, account)
    const balanceAt = (rate: string) => {
      const [balance] = movedBy(document, { rate: { USDT: rate }, days: '10' }).scenario.balances
      return [balance?.wallet.toString(), balance?.borrowed.toString()]
    }
    expect(balanceAt('1')).toEqual(['0', '9005'])
    // 70000 / 0.875 = 80000: the future breaks even, the call pays 5000.
    expect(balanceAt('0.875')).toEqual(['6000', '5'])
  })

  test('the document that was moved is left alone', () => {
    const scenario = sound(april({ positions: [{ symbol: FUTURE, size: '1' }] }))
    const before = statement(scenario)
    movedBy(april({ positions: [{ symbol: FUTURE, size: '1' }] }), { days: '20' })
    expect(statement(scenario)).toEqual(before)
  })
})

describe('the engine', () => {
  const engine = new Engine(RULEBOOKS)
  const document = april({ positions: [{ symbol: CALL, size: '2' }] }, { [CALL]: { iv: '0.5', mark: '900' } })
  const moves = { price: { BTC: '0.2' }, days: '12' }

  test('tells a moved scenario from the one before it', () => {
    const [plain, moved] = [engine.evaluate(document), engine.evaluate(document, moves)]
    if (!plain.ok || !moved.ok) throw new Error('faults')
    expect(plain.value.statement).not.toHaveProperty('settled')
    expect(moved.value.statement.moves).toEqual(moves)
    expect(moved.value.statement.asOf).toBe('2026-04-26T08:00:00Z')
    expect(moved.value.rows).toEqual({})
  })

  test('explains what a settlement paid, and leaves out rows in the moved market', () => {
    const explained = engine.explain(document, 'settled.0.cash', [1], moves)
    if (!explained.ok) throw new Error('faults')
    expect(explained.value?.trail.map(({ step }) => step.figure.name)).toEqual([
      'Settlement',
      'Intrinsic value',
    ])
    const price = engine.explain(document, 'settled.0.cash', [1, 1, 0, 0], moves)
    if (!price.ok) throw new Error('faults')
    expect(price.value?.trail.at(-1)?.step.figure).toMatchObject({
      name: 'Index price after the moves',
      value: '84000',
      operation: 'product',
    })
    const without = engine.sweep('marginWithout', document, { price: { BTC: '0.2' } }, null, WHOLE)
    if (!without.ok) throw new Error('expected a sweep')
    expect([...without.value]).toEqual([{ part: { path: 'positions[0]', margin: 0 }, done: 1 }])
  })

  test('answers moves that are not right with their faults', () => {
    expect(engine.evaluate(document, { price: { DOGE: '1' } })).toEqual({
      ok: false,
      faults: [
        {
          of: 'moves',
          path: ['price', 'DOGE'],
          code: 'unexpected',
          expected: 'a coin of market.underlyings or *',
          got: 'DOGE',
        },
      ],
    })
  })
})
