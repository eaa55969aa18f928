import { expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { april } from '@/engine/market/shift/testing/moved'
import { feesOf, run } from '@/engine/models/uta/liquidation/testing/run'
import { RULEBOOKS, sound } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'
import { liquidate, liquidationParts } from './liquidation'
import type { LiquidationPart, LiquidationStart, LiquidationStepMade } from './liquidationPart'
import { BID, STRANGLE, strangleAt } from './testing/strangle'

function walked(document: unknown) {
  const [start, ...others] = liquidationParts(sound(document))
  const end = others.pop()
  if (start?.kind !== 'start' || end?.kind !== 'end') throw new Error('expected a start and an end')
  const made = others.filter((part): part is LiquidationStepMade => part.kind === 'step')
  expect(made).toHaveLength(others.length)
  return { start, made, end }
}

const sizesIn = ({ portfolio }: LiquidationStart) =>
  new Map(portfolio.positions.map(({ symbol, size }) => [symbol, Number(size)]))

test('95 % without debt: the start with its rules, and that nothing happens', () => {
  const { start, made, end } = walked(strangleAt(0.95, [BID]))
  expect(start.model).toBe('uta')
  expect(start.rules).toEqual({
    rates: { autoRepay: '0.85', target: '0.9', liquidation: '1' },
    closedAtOnce: '0.1',
  })
  expect(start.burdens).toEqual({ orders: 1, orderLoss: '0', owed: '0' })
  expect(start.portfolio.positions).toEqual(STRANGLE)
  expect(start.portfolio.balances).toEqual([
    { coin: 'USDT', wallet: expect.stringMatching(/^\d/), borrowed: '0' },
  ])
  expect(made).toEqual([])
  expect(end).toEqual({ kind: 'end', outcome: 'none' })
})

test('the steps and the outcome are those of the liquidation at once', () => {
  const document = strangleAt(1.3, [BID])
  const { made, end } = walked(document)
  expect({ steps: made.map(({ step }) => step), outcome: end.outcome }).toEqual(liquidate(sound(document)))
  expect(made.map(({ burdens }) => burdens.orders)).toEqual(made.map(() => 0))
})

test('a step tells of what it changed and of nothing else', () => {
  const { start, made } = walked(strangleAt(1.3, [BID]))
  const sizes = sizesIn(start)
  expect(made[0]?.changed).toEqual({ positions: [], balances: [] })
  for (const { step, changed } of made.slice(1)) {
    expect(changed.positions.map(({ symbol }) => symbol)).toEqual([step.symbol])
    expect(changed.balances.map(({ coin }) => coin)).toEqual(['USDT'])
    const [position] = changed.positions
    const before = sizes.get(step.symbol ?? '') ?? Number.NaN
    expect(before - Number(position?.size)).toBeCloseTo(Number(step.size), 8)
    sizes.set(step.symbol ?? '', Number(position?.size))
  }
})

test('a position that is closed whole is left with the size 0', () => {
  const rules = { stepFraction: '1', targetRate: '0.0001' }
  const document = { ...strangleAt(3), rulebookOverrides: { liquidation: rules } }
  const { made } = walked(document)
  expect(made.map(({ changed }) => changed.positions[0]?.size)).toEqual(['0', '0'])
})

test('what was closed and converted, and the fees, in USD', () => {
  const document = strangleAt(1.3, [BID])
  const { made } = walked(document)
  const exact = run(document).steps
  const [cancelled, ...reduced] = made.map(({ turnover }) => turnover)
  expect(cancelled).toEqual({ closed: '0', converted: '0', fees: '0' })
  for (const [i, { fees, converted }] of reduced.entries()) {
    const step = exact[i + 1]
    expect(Number(fees)).toBeCloseTo(Number(step && feesOf(step)), 7)
    expect(converted).toBe('0')
  }
  // Options count at the index: 0.3 or 0.2 BTC at 70,000 USD.
  const notionals = made.slice(1).map(({ step }) => Math.abs(Number(step.size)) * 70_000)
  expect(reduced.map(({ closed }) => Number(closed))).toEqual(notionals)
})

test('a repayment: what was owed is gone, and the value converted costs a thousandth', () => {
  const balances = [
    { coin: 'USDT', wallet: '0', borrowed: '60400' },
    { coin: 'BTC', wallet: '1' },
  ]
  const { start, made } = walked(
    april({ positions: [{ symbol: 'BTCUSDT', size: '1', entry: '70070.07' }] }, {}, { balances }),
  )
  expect(Number(start.burdens.owed)).toBeCloseTo(60_400 * 0.999, 1)
  const [paid] = made
  expect(paid?.burdens.owed).toBe('0')
  expect(paid?.turnover.closed).toBe('0')
  const converted = Number(paid?.turnover.converted)
  expect(converted * 0.999).toBeCloseTo(Number(start.burdens.owed), 6)
  expect(Number(paid?.turnover.fees)).toBeCloseTo(converted * 0.001, 7)
  expect(paid?.changed.positions).toEqual([])
  expect(paid?.changed.balances.map(({ coin }) => coin)).toEqual(['USDT', 'BTC'])
})

test('the engine liquidates a document after moves, step by step, or says what is wrong with them', () => {
  const engine = new Engine(RULEBOOKS)
  const document = strangleAt(0.95)
  const sweep = (moves: { price: Record<string, string> } | null) => {
    const pieces = engine.sweep('liquidation', document, moves, null, WHOLE)
    if (!pieces.ok) throw new Error('expected a liquidation')
    return [...pieces.value]
  }
  const moves = { price: { BTC: '-0.05' } }
  const evaluated = engine.evaluate(document, moves)
  if (!evaluated.ok) throw new Error('expected a statement')
  const { mmRate, base, maintenanceMargin } = evaluated.value.statement.account
  const pieces = sweep(moves)
  expect(pieces[0]?.part).toMatchObject({ standing: { mmRate, base, maintenanceMargin } })
  expect(pieces.length).toBeGreaterThan(3)
  const done = pieces.map((piece) => piece.done)
  expect(done).toEqual([...done].sort((one, other) => one - other))
  expect(done.at(-1)).toBe(1)
  const kinds = sweep(null).map(({ part }): LiquidationPart['kind'] | undefined => part?.kind)
  expect(kinds).toEqual(['start', 'end'])
  expect(engine.sweep('liquidation', document, { price: { BTC: '-2' } }, null, WHOLE).ok).toBe(false)
})
