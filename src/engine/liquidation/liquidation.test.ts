import { expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import type { ScenarioDocument } from '@/engine/model/document'
import { RULEBOOKS, sound } from '@/engine/model/testing/documents'
import { april } from '@/engine/moves/testing/moved'
import { statement } from '@/engine/statement/statement'
import { WHOLE } from '@/engine/sweep/sweep'
import { liquidate } from './liquidation'

const account = (usdt: string, borrowed = '0', more: ScenarioDocument['account']['balances'] = []) => ({
  balances: [{ coin: 'USDT', wallet: usdt, borrowed }, ...more],
})
const strangle = [
  { symbol: 'BTC-24APR26-60000-P-USDT', size: '-3' },
  { symbol: 'BTC-24APR26-80000-C-USDT', size: '-2' },
]
const QUOTES = {
  'BTC-24APR26-60000-P-USDT': { iv: '0.6' },
  'BTC-24APR26-80000-C-USDT': { iv: '0.5' },
}
const bid = { symbol: 'BTCUSDT', side: 'Buy' as const, size: '0.01', price: '69990' }
const stepsOf = (document: unknown) => liquidate(sound(document)).steps

/** The strangle with so many dollars that its MM rate is near `rate`. */
function strangleAt(rate: number, orders: ScenarioDocument['orders'] = []): ScenarioDocument {
  const rich = april({ positions: strangle, orders }, QUOTES, account('1000000'))
  const { base, maintenanceMargin } = statement(sound(rich)).account
  const lacking = (Number(maintenanceMargin) / rate - Number(base)) / 0.999
  return april({ positions: strangle, orders }, QUOTES, account((1_000_000 + lacking).toFixed(4)))
}

test('borrowed USDT above 85 %: it is repaid with the BTC there is, and the account is repaired', () => {
  const bitcoin = { coin: 'BTC', wallet: '1' }
  const document = april(
    { positions: [{ symbol: 'BTCUSDT', size: '1', entry: '70070.07' }] },
    {},
    [account('0', '60400', [bitcoin])][0],
  )
  const { steps, outcome } = liquidate(sound(document))
  expect(steps.map(({ step }) => step)).toEqual(['autoRepay'])
  expect(Number(steps[0]?.before.mmRate)).toBeGreaterThan(0.85)
  expect(Number(steps[0]?.after.mmRate)).toBeLessThan(0.85)
  expect(steps[0]?.detail).toMatch(
    /^Converted 0\.86.* BTC into 60,400.* USDT to pay what is owed: the MM rate/,
  )
  expect(outcome).toBe('repaired')
})

test('130 % with orders and no debt: orders are cancelled, then positions reduced to 90 % or less', () => {
  const { steps, outcome } = liquidate(sound(strangleAt(1.3, [bid])))
  expect(steps[0]).toMatchObject({ step: 'cancelOrders' })
  expect(steps[0]?.detail).toMatch(
    /^Cancelled 1 active order: the MM rate falls from 130\.0 % to 1\d\d\.\d %\.$/,
  )
  expect(new Set(steps.slice(1).map(({ step }) => step))).toEqual(new Set(['reduce']))
  expect(steps[1]?.detail).toMatch(
    /^Closed 0\.[23] BTC-24APR26-.* at mark [\d,]+\.\d\d, fee \d+\.\d\d USDT: the MM rate falls from /,
  )
  expect(Number(steps.at(-1)?.before.mmRate)).toBeGreaterThan(0.9)
  expect(Number(steps.at(-1)?.after.mmRate)).toBeLessThanOrEqual(0.9)
  expect(outcome).toBe('reduced')
})

test('95 % without debt: nothing happens', () => {
  const result = liquidate(sound(strangleAt(0.95, [bid])))
  expect(result).toMatchObject({ steps: [], outcome: 'none' })
  expect(result.portfolios).toEqual([
    {
      positions: strangle,
      balances: [{ coin: 'USDT', wallet: expect.any(String), borrowed: '0' }],
    },
  ])
})

test('an account that can no longer be saved ends bankrupt', () => {
  const { steps, outcome } = liquidate(sound(strangleAt(40)))
  expect(steps.length).toBeGreaterThan(0)
  expect(outcome).toBe('bankrupt')
})

test('a negative base: bankrupt at once', () => {
  const lost = april({ positions: [{ symbol: 'BTCUSDT', size: '1', entry: '90000' }] })
  expect(liquidate(sound(lost))).toMatchObject({ steps: [], outcome: 'bankrupt' })
})

test('the first state is that of the statement, every step begins where the one before ended', () => {
  const document = strangleAt(1.3, [bid])
  const steps = stepsOf(document)
  const { mmRate, base, maintenanceMargin } = statement(sound(document)).account
  expect(steps[0]?.before).toEqual({ mmRate, base, maintenanceMargin })
  for (const [i, step] of steps.slice(1).entries()) expect(step.before).toEqual(steps[i]?.after)
  expect(steps.every(({ before, after }) => Number(after.mmRate) < Number(before.mmRate))).toBe(true)
})

test('a step has the keys of the statement, in their order', () => {
  const [cancelled, reduced] = stepsOf(strangleAt(1.3, [bid]))
  expect(Object.keys(cancelled ?? {})).toEqual(['step', 'detail', 'before', 'after'])
  expect(Object.keys(reduced ?? {})).toEqual(['step', 'symbol', 'size', 'detail', 'before', 'after'])
  expect(Object.keys(reduced?.before ?? {})).toEqual(['mmRate', 'base', 'maintenanceMargin'])
  expect(reduced?.size).toMatch(/^-0\.[23]$/)
})

test('the portfolios follow the steps', () => {
  const { steps, portfolios } = liquidate(sound(strangleAt(1.3)))
  expect(portfolios).toHaveLength(steps.length + 1)
  for (const [i, { symbol, size }] of steps.entries()) {
    const [before, after] = [portfolios[i], portfolios[i + 1]].map((portfolio) =>
      Number(portfolio?.positions.find((position) => position.symbol === symbol)?.size ?? 0),
    )
    expect((before ?? 0) - (after ?? 0)).toBeCloseTo(Number(size), 8)
  }
})

test('with a step of one third a position is gone after four steps', () => {
  const document = {
    ...strangleAt(3),
    positions: strangle.slice(0, 1),
    rulebookOverrides: { liquidation: { stepFraction: '0.3', targetRate: '0.0001', liquidationFee: '0' } },
  }
  const { steps } = liquidate(sound(document))
  expect(steps.map(({ size }) => size)).toEqual(['-0.9', '-0.9', '-0.9', '-0.3'])
})

test('the engine liquidates a document after moves, or says what is wrong with them', () => {
  const engine = new Engine(RULEBOOKS)
  const document = strangleAt(0.95)
  const moves = { price: { BTC: '-0.05' } }
  const liquidated = (by: typeof moves | null) => {
    const sweep = engine.sweep('liquidation', document, by, null, WHOLE)
    if (!sweep.ok) throw new Error('expected a liquidation')
    return [...sweep.value].map(({ part }) => part)
  }
  const evaluated = engine.evaluate(document, moves)
  if (!evaluated.ok) throw new Error('expected a statement')
  const { mmRate, base, maintenanceMargin } = evaluated.value.statement.account
  expect(liquidated(moves)[0]?.steps[0]?.before).toEqual({ mmRate, base, maintenanceMargin })
  expect(liquidated(null)).toMatchObject([{ outcome: 'none' }])
  expect(engine.sweep('liquidation', document, { days: '-1' }, null, WHOLE).ok).toBe(false)
})
