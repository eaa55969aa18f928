import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { Evaluation } from '@/engine/engine'
import { SOUND } from '@/engine/reading/testing/documents'
import { expiredRow } from './expiredRow'

const SYMBOL = 'BTC-24APR26-80000-C-USDT'
const document: ScenarioDocument = {
  ...(SOUND as unknown as ScenarioDocument),
  positions: [
    { symbol: SYMBOL, size: '1' },
    { symbol: 'BTC-26JUN26-80000-C-USDT', size: '1' },
    { symbol: 'BTCUSDT', size: '1' },
  ],
  orders: [{ symbol: SYMBOL, side: 'Buy', size: '1' }],
  hedges: [
    { symbol: SYMBOL, size: '1' },
    { symbol: SYMBOL, size: '1', enabled: false },
  ],
}
const PATHS = [
  'positions[0]',
  'positions[1]',
  'positions[2]',
  'orders[0]',
  'hedges[0]',
  'hedges[1]',
  'account.balances[0]',
]

function expired(statement: object) {
  const current = { statement } as unknown as Evaluation
  return PATHS.map((path) => expiredRow({ current, document }, path))
}

test('positions and hedges settle, orders lapse; the others stay', () => {
  expect(expired({ asOf: '2026-04-24T08:00:00Z', moves: { days: '31.5' } })).toEqual([
    'settled',
    null,
    null,
    'lapsed',
    'settled',
    null,
    null,
  ])
})

test('nothing has expired before its time, without a clock or without a result', () => {
  expect(new Set(expired({ asOf: '2026-04-24T07:59:59Z', moves: { days: '31' } }))).toEqual(new Set([null]))
  expect(new Set(expired({ asOf: '2026-04-24T08:00:00Z' }))).toEqual(new Set([null]))
  expect(expiredRow({ current: null, document: null }, 'positions[0]')).toBeNull()
  expect(expiredRow({ current: null, document }, undefined)).toBeNull()
})
