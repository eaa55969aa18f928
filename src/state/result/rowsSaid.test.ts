import { expect, test } from 'vitest'
import { type Fault, said, unexpected } from '@/engine/documents/fault'
import { faultMessage } from '@/engine/documents/faultLine'
import type { LeftOut } from '@/engine/reading/leftOut'
import { newRow } from '@/state/workbook/newRow'
import { toDocument } from '@/state/workbook/toDocument'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { rowsSaid } from './rowsSaid'

const SAMPLE = {
  label: 'x',
  note: '',
  asOf: '2026-03-24T02:28:10Z',
  market: { stablecoins: {}, underlyings: {} },
}
const row = (symbol: string, enabled = true) => ({ ...newRow('positions', { symbol, size: '1' }), enabled })
const WORKBOOK = {
  ...EMPTY_WORKBOOK,
  positions: [row('ETHUSDT', false), row('BTCUSDT'), row('BTCUSDT')],
  balances: [
    newRow('balances', { coin: 'USDT', wallet: '1' }),
    newRow('balances', { coin: 'USDT', wallet: '2' }),
  ],
}

const PLACE = ['positions', 1, 'symbol']

const OUT = { path: 'positions[1]', place: PLACE, symbol: 'BTCUSDT', lacks: null }

function reasonOf(fault: Fault): string | undefined {
  return saidReason({ ...OUT, reason: faultMessage(fault), fault })
}

function saidReason(out: LeftOut): string | undefined {
  return rowsSaid({ leftOut: [out] }, toDocument(WORKBOOK, SAMPLE).rowIds, WORKBOOK).leftOut[0]?.reason
}

test('a row that another repeats is told by its number in the table of the page', () => {
  const repeated = { code: 'repeatedRow', path: PLACE } as const
  const first = ['positions', 0]
  expect(reasonOf({ ...repeated, key: 'BTCUSDT', what: 'position', first })).toBe(
    'BTCUSDT already has a position, row 2 of Positions',
  )
  const line = ['account', 'balances', 0]
  expect(reasonOf({ ...repeated, key: 'USDT', what: 'balance', first: line })).toBe(
    'USDT already has a balance, row 1 of Balances',
  )
})

test('other reasons stay as they are', () => {
  expect(reasonOf(unexpected(PLACE, 'a symbol', 'a positions[0]'))).toBe(
    'expected a symbol, got "a positions[0]"',
  )
  expect(reasonOf(said('positions[0] is wrong', PLACE))).toBe('positions[0] is wrong')
  expect(saidReason({ ...OUT, reason: 'no index price of XRP' })).toBe('no index price of XRP')
})
