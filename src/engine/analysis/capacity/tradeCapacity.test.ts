import { expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'
import { accountDocument } from '@/engine/testing/account'
import { NO_NEW_RISK } from './rateBound'
import type { TradeCapacity, TradeCapacityQuestion } from './tradeCapacity'

const engine = new Engine(RULEBOOKS)
const CALL = 'BTC-26JUN26-30000-C-USDT'
const PUT = 'BTC-26JUN26-15000-P-USDT'

const book = (more: object = {}) =>
  accountDocument({
    balances: [{ coin: 'USDT', wallet: '20000' }],
    quotes: { [CALL]: { iv: '0.6' }, [PUT]: { mark: '350' }, 'BTC-24APR26-20000-C-USDT': { iv: '0.6' } },
    ...more,
  })

function capacity(
  document: object,
  question: Partial<TradeCapacityQuestion>,
  moves: MovesDocument | null = null,
): TradeCapacity | null {
  const asked = { base: 'BTC', parts: [], bound: NO_NEW_RISK, asOrder: null, ...question }
  const sweep = engine.sweep('tradeCapacity', document, moves, asked, WHOLE)
  if (!sweep.ok) throw new Error(JSON.stringify(sweep.faults))
  return [...sweep.value].flatMap(({ part }) => part ?? [])[0] ?? null
}

function imRate(document: object): number {
  const evaluated = engine.evaluate(document)
  if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.faults))
  return Number(evaluated.value.statement.account.imRate)
}

test('far from the money, and quoted by its mark alone: the IM rate is at 100 % with the size, and not before', () => {
  for (const symbol of [CALL, PUT]) {
    const found = capacity(book(), { parts: [{ symbol, ratio: '1' }] })
    const sold = Number(found?.sell.size)
    expect(sold).toBeGreaterThan(0.1)
    expect(imRate(book({ hedges: [{ symbol, size: `-${sold}` }] }))).toBeLessThanOrEqual(1)
    expect(imRate(book({ hedges: [{ symbol, size: `-${sold * 1.001}` }] }))).toBeGreaterThan(1)
    expect(found?.sell.stoppedBy).toMatch(/^The IM rate reaches 100 %\./)
  }
})

test('an order at a limit of one’s own counts as that order does', () => {
  const parts = [{ symbol: 'BTCUSDT', ratio: '1' }]
  const [atMark, above] = [null, '20400'].map((limit) => capacity(book(), { parts, asOrder: { limit } }))
  const size = Number(above?.buy.size)
  expect(size).toBeLessThan(Number(atMark?.buy.size))
  const ordered = (count: number) =>
    imRate(book({ orders: [{ symbol: 'BTCUSDT', side: 'Buy', size: String(count), price: '20400' }] }))
  expect(ordered(size)).toBeLessThanOrEqual(1)
  expect(ordered(size * 1.001)).toBeGreaterThan(1)
})

test('a strategy is counted in units of it, all its lots whole', () => {
  const parts = [
    { symbol: CALL, ratio: '-2' },
    { symbol: PUT, ratio: '-1' },
  ]
  const found = capacity(book(), { parts })
  const units = Number(found?.buy.size)
  const held = (count: number) =>
    imRate(
      book({
        hedges: [
          { symbol: CALL, size: String(-2 * count) },
          { symbol: PUT, size: String(-count) },
        ],
      }),
    )
  expect(held(units)).toBeLessThanOrEqual(1)
  expect(held(units * 1.001)).toBeGreaterThan(1)
  const { inLots = '' } = found?.buy ?? {}
  expect(units - Number(inLots)).toBeLessThan(0.01)
  expect(inLots).toMatch(/^\d+(\.\d\d?)?$/)
})

test('what cannot be valued, has expired by then or is of another coin has no answer', () => {
  const asked = (...symbols: string[]) => ({ parts: symbols.map((symbol) => ({ symbol, ratio: '1' })) })
  expect(capacity(book(), asked(CALL, 'BTC-26JUN26-99000-C-USDT'))).toBeNull()
  expect(capacity(book(), asked('ETHUSDT'))).toBeNull()
  expect(capacity(book(), asked('no contract'))).toBeNull()
  expect(capacity(book(), asked())).toBeNull()
  const call = asked('BTC-24APR26-20000-C-USDT')
  expect(capacity(book(), call)).not.toBeNull()
  expect(capacity(book(), call, { days: '40' })).toBeNull()
})
