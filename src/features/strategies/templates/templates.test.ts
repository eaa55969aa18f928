import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type MarketContracts, marketContracts } from '@/state/market/marketContracts'
import { fromDocument } from '@/state/workbook/fromDocument'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { parametersFor } from './defaults'
import type { Leg } from './leg'
import type { Parameters } from './template'
import { placeStrategy, TEMPLATES } from './templates'

const sample = JSON.parse(readFileSync('public/market/sample.json', 'utf8')) as SampleMarket
const market = marketContracts(EMPTY_WORKBOOK, sample)

function place(id: string, base: string, wish: Partial<Parameters> = {}, on: MarketContracts = market) {
  const template = TEMPLATES.find((one) => one.id === id)
  if (template === undefined) throw new Error(`no strategy ${id}`)
  return placeStrategy(template, on, base, parametersFor(template, on, base, wish))
}

/** Legs as `-1 BTC-24APR26-72000-C-USDT`. */
function written(...of: [id: string, base: string, wish?: Partial<Parameters>, on?: MarketContracts]) {
  const placed = place(...of)
  return placed.ok ? placed.legs.map(line) : placed.problem
}

function line(leg: Leg): string {
  return `${leg.size} ${leg.kind === 'coins' ? leg.coin : leg.symbol}`
}

describe('on the sample market', () => {
  test('every strategy, of every coin', () => {
    const all = TEMPLATES.flatMap(({ id }) =>
      ['BTC', 'ETH', 'SOL'].map((base) => [`${id} ${base}`, written(id, base)] as const),
    )
    expect(Object.fromEntries(all)).toMatchSnapshot()
  })

  test.each(TEMPLATES.map(({ id }) => id))('%s has legs in listed contracts, each once', (id) => {
    for (const base of ['BTC', 'ETH', 'SOL']) {
      const placed = place(id, base)
      if (!placed.ok) throw new Error(placed.problem)
      const symbols = placed.legs.map((leg) => (leg.kind === 'coins' ? leg.coin : leg.symbol))
      expect(new Set(symbols).size).toBe(symbols.length)
      const listed = [...market.options, ...market.futures].map(({ contract }) => contract.symbol)
      for (const symbol of symbols) expect([base, ...listed]).toContain(symbol)
    }
  })

  test('a bull spread owns the lower strike, a bear spread the higher one', () => {
    const sides = (['bull call', 'bear call', 'bull put', 'bear put'] as const).map((spread) => {
      const placed = place('vertical-spread', 'BTC', { spread })
      return placed.ok ? placed.legs.map(({ size }) => Math.sign(Number(size))) : placed.problem
    })
    expect(sides).toEqual([
      [1, -1],
      [-1, 1],
      [1, -1],
      [-1, 1],
    ])
  })

  test('the wings of a butterfly are as far from its middle, which is sold twice', () => {
    for (const type of ['call', 'put'] as const) {
      const placed = place('butterfly', 'BTC', { type, width: '0.06', size: '2' })
      if (!placed.ok) throw new Error(placed.problem)
      expect(placed.legs.map(({ size }) => size)).toEqual(['2', '-4', '2'])
      const [low = 0, middle = 0, high = 0] = placed.legs.map((leg) =>
        Number(/-(\d+)-[CP]/.exec(line(leg))?.[1]),
      )
      expect(high - middle).toBe(middle - low)
      expect(high).toBeGreaterThan(middle)
    }
  })

  test('a ratio spread sells two further out of the money', () => {
    expect(written('ratio-spread', 'BTC', { type: 'put' })).toEqual([
      '1 BTC-24APR26-70000-P-USDT',
      expect.stringMatching(/^-2 BTC-24APR26-6\d000-P-USDT$/),
    ])
  })

  test('coins may be held as the perpetual, and options settle in USDC where they are listed', () => {
    expect(written('covered-call', 'BTC', { holding: 'perpetual', settlement: 'USDC', size: '2' })).toEqual([
      '2 BTCPERP',
      expect.stringMatching(/^-2 BTC-24APR26-\d+-C$/),
    ])
  })

  test('the inverse leg is in whole contracts of 1 USD', () => {
    expect(written('perpetual-against-inverse', 'BTC', { size: '0.5' })).toEqual([
      '0.5 BTCUSDT',
      '-35103 BTCUSD',
    ])
    expect(written('perpetual-against-inverse', 'BTC', { size: '0.000001' })).toContain(
      'less than one inverse',
    )
  })

  test('the later expiry of a calendar has to come later', () => {
    const template = TEMPLATES.find(({ id }) => id === 'calendar-spread')
    if (template === undefined) throw new Error('no calendar spread')
    const parameters = parametersFor(template, market, 'BTC')
    const wrong = { ...parameters, laterExpiry: parameters.expiry }
    expect(placeStrategy(template, market, 'BTC', wrong)).toEqual({
      ok: false,
      problem: 'The later expiry has to come after the near one.',
    })
  })

  test('a delta nearer one half takes a strike nearer the money', () => {
    const strikeOf = (delta: string) =>
      Number(/-(\d+)-C/.exec(String(written('short-strangle', 'BTC', { delta })))?.[1])
    expect(strikeOf('0.1')).toBeGreaterThan(strikeOf('0.4'))
  })
})

test('at the guide’s own prices, the guide’s own contracts', () => {
  const document = JSON.parse(readFileSync('public/examples/guide-short-calls-hedged.json', 'utf8'))
  const guide = marketContracts(fromDocument(document), sample)
  expect(written('guide-short-calls', 'BTC', { size: '3' }, guide)).toEqual([
    '-3 BTC-24APR26-20400-C-USDT',
    '1.5 BTCUSDT',
  ])
})

describe('where the market lacks what a strategy needs, it says so', () => {
  const only = (...symbols: string[]): MarketContracts => ({
    ...market,
    options: market.options.filter(({ contract }) => symbols.includes(contract.symbol)),
    futures: market.futures.filter(({ contract }) => symbols.includes(contract.symbol)),
  })
  const [CALL, PUT] = ['BTC-24APR26-72000-C-USDT', 'BTC-24APR26-68000-P-USDT']

  test.each([
    ['short-straddle', only(), 'no USDT options of BTC'],
    ['short-straddle', only(CALL), 'no BTC puts on 24 Apr'],
    ['short-straddle', only(CALL, PUT), 'no strike of BTC on 24 Apr with both'],
    ['iron-condor', only(CALL, PUT), 'no BTC put below 68,000 on 24 Apr'],
    ['covered-call', only('BTC-24APR26-68000-C-USDT'), 'no BTC call out of the money'],
    ['vertical-spread', only(CALL), 'no BTC call above 72,000'],
    ['calendar-spread', only(CALL), 'of one expiry only'],
    ['calendar-spread', only(), 'no USDT options of BTC'],
    ['calendar-spread', only(CALL, 'BTC-26JUN26-75000-C-USDT'), 'no strike in common'],
    ['box', only(CALL, 'BTC-24APR26-72000-P-USDT'), 'no BTC call above 72,000'],
    ['long-straddle', only(CALL, PUT), 'no strike of BTC on 24 Apr with both'],
    ['long-put', only(CALL), 'no BTC puts on 24 Apr'],
    ['butterfly', only(CALL), 'no two BTC calls as far below as above the money'],
    ['ratio-spread', only(CALL), 'no BTC call above 72,000'],
    ['cash-and-carry', only('BTCUSDT'), 'no dated USDT futures of BTC'],
    ['perpetual-against-inverse', only('BTCUSDT'), 'no inverse perpetual of BTC'],
    ['guide-short-calls', only(CALL), 'no USDT perpetual of BTC'],
  ])('%s', (id, lacking, says) => {
    expect(written(id, 'BTC', {}, lacking)).toContain(says)
  })

  test('a coin that is not in the market', () => {
    for (const { id } of TEMPLATES) expect(place(id, 'DOGE').ok).toBe(false)
  })
})
