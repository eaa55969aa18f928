import { expect, test } from 'vitest'
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

function reasonOf(reason: string, first?: string): string | undefined {
  const out: LeftOut = {
    ...(first === undefined ? {} : { first }),
    path: 'positions[1]',
    place: 'positions[1].symbol',
    symbol: 'BTCUSDT',
    reason,
    lacks: null,
  }
  return rowsSaid({ leftOut: [out] }, toDocument(WORKBOOK, SAMPLE).rowIds, WORKBOOK).leftOut[0]?.reason
}

test('a row that another repeats is told by its number in the table of the page', () => {
  expect(reasonOf('BTCUSDT already has a position, positions[0]', 'positions[0]')).toBe(
    'BTCUSDT already has a position, row 2 of Positions',
  )
  expect(reasonOf('USDT already has a balance, account.balances[0]', 'account.balances[0]')).toBe(
    'USDT already has a balance, row 1 of Balances',
  )
})

test('other reasons stay as they are', () => {
  const typed = 'expected a symbol, got "a positions[0]"'
  expect(reasonOf(typed)).toBe(typed)
  expect(reasonOf('no index price of XRP')).toBe('no index price of XRP')
})
