import { beforeEach, expect, test } from 'vitest'
import { edits, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { newRow } from '@/state/workbook/newRow'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { shownToasts } from '@/ui/overlays/toasts'
import { changeContract } from './changeContract'

const CALL = 'BTC-24APR26-80000-C-USDT'
const position = newRow('positions', { symbol: 'BTCUSDT', size: '1', entry: '70000', leverage: '5' })
const order = newRow('orders', { symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '60000' })
const workbook = { ...EMPTY_WORKBOOK, positions: [position], orders: [order] }
const now = () => scenarioStore.getState().workbook
const steps = () => scenarioStore.temporal.getState().pastStates.length

beforeEach(() => edits.open(workbook))

test.each(['ETHUSDT', CALL])(
  'a price of another coin or kind is emptied, told, and one step: %s',
  (symbol) => {
    const before = steps()
    changeContract('positions', position.id, symbol)
    expect(now().positions).toEqual([{ ...position, symbol, entry: '' }])
    expect(shownToasts()[0]?.message).toBe('The entry is empty now: 70,000 was a price of BTCUSDT perpetual.')
    expect(steps()).toBe(before + 1)
    undo()
    expect(now()).toBe(workbook)
  },
)

test('so is a limit, and both come back after other edits', () => {
  changeContract('orders', order.id, 'ETHUSDT')
  expect(now().orders).toEqual([{ ...order, symbol: 'ETHUSDT', price: '' }])
  const [toast] = shownToasts()
  expect(toast?.message).toBe('The limit is empty now: 60,000 was a price of BTCUSDT perpetual.')
  edits.rename('Renamed')
  toast?.action?.onAction()
  expect(now()).toEqual({ ...workbook, name: 'Renamed' })
})

test.each(['BTCPERP', 'BTCUSD', 'BTC-26JUN26'])('a price of the same coin stays: %s', (symbol) => {
  changeContract('positions', position.id, symbol)
  expect(now().positions).toEqual([{ ...position, symbol }])
})
