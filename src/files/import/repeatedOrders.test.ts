import { expect, test } from 'vitest'
import { imported, importedText } from '@/files/testing/samples'

const HEAD = 'Symbol,Side,Qty,Price'
const [ONE, OTHER, THIRD] = ['BTCUSDT,Buy,1,60000', 'ETHUSDT,Sell,2,2500', 'BTCUSDT,Sell,1,80000']

function ordersOf(...texts: readonly string[]) {
  const named = texts.map((text, place) => ({ name: `p${place}`, text }))
  const { document, warnings } = imported(named)
  return { sizes: document?.orders?.map(({ symbol, size }) => `${symbol} ${size}`), warnings }
}

test('two orders that are alike in one table are two', () => {
  expect(ordersOf([HEAD, ONE, ONE].join('\n'))).toEqual({ sizes: ['BTCUSDT 1', 'BTCUSDT 1'], warnings: [] })
})

test('the same table of orders twice counts once, however it is written, and that is said', () => {
  const warnings = ['p1: its 3 orders are those of p0 again: they count once.']
  const sizes = ['BTCUSDT 1', 'BTCUSDT 1', 'ETHUSDT 2']
  const table = [HEAD, ONE, ONE, OTHER].join('\n')
  expect(ordersOf(table, table)).toEqual({ sizes, warnings })
  const turned = ['Price;Qty;Side;Symbol', '2500;2;Sell;ETHUSDT', ...Array(2).fill('60000;1;Buy;BTCUSDT')]
  expect(ordersOf(table, turned.join('\r\n'))).toEqual({ sizes, warnings })
})

test('tables that have some orders in common count whole, and that is said', () => {
  expect(ordersOf([HEAD, ONE, OTHER].join('\n'), [HEAD, OTHER, THIRD].join('\n'))).toEqual({
    sizes: ['BTCUSDT 1', 'ETHUSDT 2', 'ETHUSDT 2', 'BTCUSDT 1'],
    warnings: [
      'p1: 1 of its 2 orders stands in p0, too. Without order ids both count: take one out where it is the same order.',
    ],
  })
  expect(ordersOf([HEAD, ONE].join('\n'), [HEAD, THIRD].join('\n')).warnings).toEqual([])
})

test('orders with ids are told apart by these, and nothing is said', () => {
  const order = { symbol: 'BTCUSDT', side: 'Buy', qty: '1', orderStatus: 'New', category: 'linear' }
  const answer = JSON.stringify([{ ...order, orderId: 'a' }])
  expect(ordersOf(answer, answer)).toEqual({ sizes: ['BTCUSDT 1'], warnings: [] })
  // Orders that a program prints without ids, one a line, are as many as there are lines.
  const line = JSON.stringify(order)
  expect(importedText(`${line}\n${line}`).document?.orders).toHaveLength(2)
  expect(ordersOf(`${line}\n${line}`, `${line}\n${line}`).sizes).toHaveLength(2)
})
