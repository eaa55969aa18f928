import { expect, test } from 'vitest'
import type { TableName } from '@/state/workbook/workbook'
import { inUsualOrder } from './usualOrder'

test.each<[TableName, string, object]>([
  ['positions', 'BTCUSDT|-0.5|69500|10', { symbol: 'BTCUSDT', size: '-0.5', entry: '69500', leverage: '10' }],
  ['positions', 'BTCUSDT|Sell|0.5|69500', { symbol: 'BTCUSDT', side: 'Sell', size: '0.5', entry: '69500' }],
  ['positions', 'BTCUSDT|0.5|short', { symbol: 'BTCUSDT', side: 'short', size: '0.5' }],
  ['positions', '-3|BTCUSDT|900', { symbol: 'BTCUSDT', size: '-3', entry: '900' }],
  ['positions', 'Buy|3|BTCUSDT', { symbol: 'BTCUSDT', side: 'Buy', size: '3' }],
  ['positions', 'long|BTCUSDT|3', { symbol: 'BTCUSDT', side: 'long', size: '3' }],
  [
    'orders',
    'BTCUSDT|Buy|1|69500|yes',
    { symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '69500', reduceOnly: 'yes' },
  ],
  ['hedges', 'BTCUSDT|1', { symbol: 'BTCUSDT', size: '1' }],
  ['balances', 'USDT|1,000|5', { coin: 'USDT', wallet: '1,000', borrowed: '5' }],
  ['balances', '1000|USDT', { coin: 'USDT', wallet: '1000' }],
])('%s: %s', (table, line, cells) => {
  expect(inUsualOrder(table, line.split('|'))).toEqual({ cells, unread: undefined })
})

test('a contract that begins like a side is none', () => {
  expect(inUsualOrder('positions', ['BUSDT', '1']).cells).toEqual({ symbol: 'BUSDT', size: '1' })
})

test('what stands behind the last cell is not dropped in silence', () => {
  expect(inUsualOrder('hedges', ['BTCUSDT', '1', '', '69500']).unread).toBe('69500')
  expect(inUsualOrder('hedges', ['BTCUSDT', '1', '', '']).unread).toBeUndefined()
})
