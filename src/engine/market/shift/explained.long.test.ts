import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '@/engine/numbers/figure'
import type { Source } from '@/engine/numbers/source'
import { rowFigures } from '@/engine/statement/rowFigures'
import { settledFigures } from '@/engine/statement/settledFigures'
import { statementFigures } from '@/engine/statement/statementFigures'
import { CASES, MOVED_CASES } from '@/engine/testing/cases'
import { scenarioDocuments } from '@/engine/testing/documents'
import { walkFigures } from '@/engine/testing/figureFaults'
import type { MovesDocument } from './moves'
import { april, movedBy } from './testing/moved'

const CALL = 'BTC-24APR26-75000-C-USDT'
const PUT = 'BTC-26JUN26-60000-P-USDT'
const FUTURE = 'BTCUSDT-24APR26'

const DOCUMENT = april(
  {
    positions: [
      { symbol: CALL, size: '-1' },
      { symbol: PUT, size: '2' },
      { symbol: 'BTCPERP', size: '0.5', entry: '69000' },
    ],
    hedges: [{ symbol: FUTURE, size: '-1' }],
  },
  {
    [CALL]: { iv: '0.5', mark: '800', forward: '70500' },
    [PUT]: { mark: '1900' },
    [FUTURE]: { mark: '70400' },
  },
)

function figuresAfter(document: unknown, moves: MovesDocument) {
  const { scenario, settled } = movedBy(document, moves)
  const { figures, units, coins, cross } = statementFigures(scenario)
  return { figures, rows: rowFigures(units, coins), coins, cross, settled: settledFigures(settled) }
}

/** Where everything comes from that a figure was made of. */
function sourcesOf(figure: Figure | null | undefined): readonly (Source | null)[] {
  return [...walkFigures(figure).figures].map(({ source }) => source)
}

const market = (path: string): Source => ({ kind: 'market', path: `market.${path}` })
const move = (kind: 'price' | 'volatility' | 'rate', coin: string): Source => ({
  kind: 'move',
  move: kind,
  coin,
})
const AHEAD: Source = { kind: 'move', move: 'days' }

const ALL: MovesDocument = {
  price: { BTC: '-0.12' },
  volatility: { '*': '0.5' },
  rate: { USDT: '0.98' },
  days: '3',
}

describe('what is moved is made of what it was and the move', () => {
  const { figures, rows, coins } = figuresAfter(DOCUMENT, ALL)
  const row = (path: string) => {
    const found = rows[path]
    if (found === undefined) throw new Error(`no row ${path}`)
    return found
  }

  test.each<[string, Figure | null | undefined, readonly Source[]]>([
    [
      'the mark of a perpetual',
      row('positions[2]').mark,
      [market('underlyings.BTC.index'), move('price', 'BTC')],
    ],
    [
      'the mark of a future',
      row('hedges[0]').mark,
      [
        market(`quotes.${FUTURE}.mark`),
        move('price', 'BTC'),
        move('rate', 'USDT'),
        market('stablecoins.USDT'),
      ],
    ],
    [
      'the mark of an option',
      row('positions[0]').mark,
      [
        market(`quotes.${CALL}.mark`),
        market(`quotes.${CALL}.iv`),
        market(`quotes.${CALL}.forward`),
        move('price', 'BTC'),
        move('volatility', '*'),
        move('rate', 'USDT'),
        AHEAD,
      ],
    ],
    ['a volatility', row('positions[0]').iv, [market(`quotes.${CALL}.iv`), move('volatility', '*')]],
    [
      'the volatility that an unmoved mark implies',
      row('positions[1]').iv,
      [market(`quotes.${PUT}.mark`), market('underlyings.BTC.index'), move('volatility', '*')],
    ],
    [
      'a forward',
      row('positions[0]').forward,
      [
        market(`quotes.${CALL}.forward`),
        move('price', 'BTC'),
        market('stablecoins.USDT'),
        move('rate', 'USDT'),
      ],
    ],
    [
      'a forward that the index stands for',
      row('positions[1]').forward,
      [market('underlyings.BTC.index'), move('price', 'BTC'), move('rate', 'USDT')],
    ],
    ['the days to an expiry', row('positions[0]').days, [AHEAD, { kind: 'contract', symbol: '24APR26' }]],
    [
      'the gain of a hedge',
      row('hedges[0]').unrealisedPnl,
      [market(`quotes.${FUTURE}.mark`), move('price', 'BTC')],
    ],
    ['the rate of a stablecoin', coins.find(({ coin }) => coin === 'USDT')?.price, [move('rate', 'USDT')]],
    [
      'the maintenance margin',
      figures.account.maintenanceMargin,
      [market('underlyings.BTC.index'), move('price', 'BTC'), AHEAD],
    ],
  ])('%s', (_name, figure, sources) => {
    expect(sourcesOf(figure)).toEqual(expect.arrayContaining([...sources]))
  })

  test('an index is the index before times one and the move', () => {
    const moved = [...walkFigures(figures).figures].find(
      ({ term, of }) => term.name === 'Index price after the moves' && of === 'BTC',
    )
    expect(moved?.operation).toBe('product')
    expect(moved?.value.toString()).toBe('61600')
    expect(moved?.inputs.map(({ value }) => value.toString())).toEqual(['70000', '0.88'])
    expect(moved?.inputs[1]?.inputs.map(({ value }) => value.toString())).toEqual(['1', '-0.12'])
  })
})

test('a settled wallet is made of the wallet, what has settled, and the moves', () => {
  const account = { balances: [{ coin: 'USDT', wallet: '1000', borrowed: '5' }] }
  const positions = [
    { symbol: CALL, size: '-1' },
    { symbol: FUTURE, size: '1', entry: '70000' },
    { symbol: 'BTCUSDM26', size: '-50000', entry: '65000' },
  ]
  const document = april({ positions }, { [CALL]: { iv: '0.5', mark: '900' } }, account)
  const { coins } = figuresAfter(document, { price: { BTC: '0.2' }, days: '100' })
  const [coin, dollars] = coins
  expect([coin?.coin, dollars?.coin]).toEqual(['BTC', 'USDT'])
  const settled = [market('underlyings.BTC.index'), move('price', 'BTC')]
  expect(sourcesOf(dollars?.wallet)).toEqual(
    expect.arrayContaining([
      { kind: 'input', path: 'account.balances[0].wallet' },
      { kind: 'input', path: 'positions[0].size' },
      { kind: 'input', path: 'positions[1].entry' },
      ...settled,
    ]),
  )
  expect(sourcesOf(dollars?.borrowed)).toContainEqual({
    kind: 'input',
    path: 'account.balances[0].borrowed',
  })
  expect(sourcesOf(coin?.borrowed)).toEqual(
    expect.arrayContaining([{ kind: 'input', path: 'positions[2].entry' }, ...settled]),
  )
})

test('what nothing moves keeps its source', () => {
  const { rows, coins } = figuresAfter(DOCUMENT, { price: { ETH: '0.1' } })
  expect(rows['positions[0]']?.mark.source).toEqual(market(`quotes.${CALL}.mark`))
  expect(rows['positions[0]']?.iv?.source).toEqual(market(`quotes.${CALL}.iv`))
  expect(coins.map(({ price }) => price.source)).toEqual([
    market('stablecoins.USDC'),
    market('stablecoins.USDT'),
  ])
})

describe('every figure of a moved statement follows from its inputs, and no leaf is a moved one', () => {
  const MOVES: readonly MovesDocument[] = [
    ALL,
    { price: { '*': '0.0731' }, volatility: { '*': '-0.3' }, days: '0.0097222222' },
    { price: { '*': '-0.3' }, days: '400' },
    { rate: { USDT: '0.97' }, days: '12.3333333333' },
  ]
  const wrongIn = (document: unknown, moves: MovesDocument) => {
    const { figures, faults } = walkFigures(figuresAfter(document, moves))
    const leaves = [...figures].flatMap(({ term, of, source }) =>
      source?.kind === 'rule' && source.note.includes('what-if') ? [`${term.name} of ${of}`] : [],
    )
    return [...faults, ...leaves]
  }

  test.each([...CASES, ...MOVED_CASES])('of $name', ({ document }) => {
    const coins = Object.keys((document as typeof DOCUMENT).market.stablecoins)
    for (const moves of MOVES) {
      const rate = Object.fromEntries(
        Object.entries(moves.rate ?? {}).filter(([coin]) => coins.includes(coin)),
      )
      const known = Object.hasOwn((document as typeof DOCUMENT).market.underlyings, 'BTC')
      expect(wrongIn(document, { ...moves, rate, ...(known ? {} : { price: { '*': '-0.1' } }) })).toEqual([])
    }
  })

  test.each(MOVED_CASES)('of $name, with its own moves', ({ document, moves }) => {
    expect(wrongIn(document, moves)).toEqual([])
  })

  test('of any portfolio', () => {
    fc.assert(
      fc.property(scenarioDocuments, fc.constantFrom(...MOVES), (document, moves) => {
        expect(wrongIn(document, moves)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
