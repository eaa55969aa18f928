import { beforeEach, expect, test } from 'vitest'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { resetStores } from '@/state/testing/reset'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { afterPasting, paste } from './pasting'

const ORDER = {
  enabled: true,
  symbol: 'BTCUSDT',
  side: 'Buy',
  size: '1',
  price: '1',
  reduceOnly: false,
} as const
const ordersOf = (count: number) => Array.from({ length: count }, (_, id) => ({ ...ORDER, id: `o${id}` }))
const added = (count: number) => afterPasting('orders', ordersOf(count)).tooMany

beforeEach(() => {
  resetStores()
  edits.open({
    ...EMPTY_WORKBOOK,
    positions: [{ id: 'off', enabled: false, symbol: 'BTCUSDT', size: '1', entry: '', leverage: '' }],
    orders: ordersOf(1990),
  })
})

test('more rows than a scenario may have are known before they are added; what is switched off counts as the engine counts', () => {
  expect(added(10)).toBeNull()
  expect(added(11)).toBe(2001)
  expect(added(2500)).toBe(4490)
})

test('even a few rows are shown first where they are too many', () => {
  const rows = (count: number) => Array(count).fill('BTCUSDT\tBuy\t1\t60000').join('\n')
  expect(paste('orders', rows(11))?.rows).toHaveLength(11)
  expect(scenarioStore.getState().workbook.orders).toHaveLength(1990)
  expect(paste('orders', rows(10))).toBeNull()
  expect(scenarioStore.getState().workbook.orders).toHaveLength(2000)
})
