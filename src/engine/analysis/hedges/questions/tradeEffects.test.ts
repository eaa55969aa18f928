import { expect, test } from 'vitest'
import { partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import { statement } from '@/engine/statement/statement'
import { type AccountParts, accountDocument } from '@/engine/testing/account'
import { tradeEffects } from './tradeEffects'

const CALL = 'BTC-24APR26-21000-C-USDT'
const SOLD: AccountParts = {
  quotes: { [CALL]: { iv: '0.5' }, 'BTCUSDT-24APR26': { mark: '20100' } },
  positions: [{ symbol: CALL, size: '-3' }],
}
const HEDGES = [
  { symbol: 'BTCUSDT', size: '1' },
  { symbol: 'BTCUSDT-24APR26', size: '0.4' },
  { symbol: 'BTCUSD', size: '500', enabled: false },
]
const ORDERS = [{ symbol: 'BTCUSDT', side: 'Buy', size: '2' }]

function effectsOf(document: unknown) {
  const [part] = partsOf(tradeEffects(subjectOf(document), { base: 'BTC' }))
  if (part === undefined) throw new Error('no part')
  return part
}

function statementOf(hedges: readonly object[], orders: readonly object[]) {
  return statement(subjectOf(Object.assign({}, accountDocument(SOLD), { hedges, orders })).scenario).units.BTC
}

test('every row is left out in turn, with the components that the statement then has', () => {
  const { effects } = effectsOf(Object.assign({}, accountDocument(SOLD), { hedges: HEDGES, orders: ORDERS }))
  expect(effects.map(({ path }) => path)).toEqual(['hedges[0]', 'hedges[1]', 'orders[0]'])
  const [first, second, order] = effects
  for (const [effect, unit] of [
    [first?.without, statementOf(HEDGES.slice(1), ORDERS)],
    [second?.without, statementOf(HEDGES.slice(0, 1), ORDERS)],
    [order?.without, statementOf(HEDGES, [])],
    [order?.with, statementOf(HEDGES, ORDERS)],
  ] as const) {
    expect(effect?.maintenanceMargin).toBeCloseTo(Number(unit?.maintenanceMargin), 6)
    expect(effect?.decides).toBe(unit?.portfolios.decides)
    expect(effect?.components.maxLoss).toBeCloseTo(Number(unit?.maxLoss), 6)
    expect(effect?.components.deltaSpread).toBeCloseTo(Number(unit?.contingency.deltaSpread), 6)
  }
  for (const effect of effects) {
    const change = effect.changes.reduce((sum, one) => sum + one.change, 0)
    expect(change).toBeCloseTo(effect.with.maintenanceMargin - effect.without.maintenanceMargin, 6)
  }
})

test('options near expiry are named with what they feel of the price shock', () => {
  const nearly = { ...accountDocument(SOLD), asOf: '2026-04-24T07:45:00Z' }
  expect(effectsOf(nearly).decaying).toEqual([{ symbol: CALL, share: 0.5 }])
  expect(effectsOf(accountDocument(SOLD)).decaying).toEqual([])
})
