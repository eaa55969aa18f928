import { describe, expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { imported, importedText } from '@/files/testing/samples'
import { changeWords } from './importPreview'

const BTC = { symbol: 'BTCUSDT', side: 'Buy', size: '0.5', avgPrice: '70000', positionIdx: 0 }
const ETH = { symbol: 'ETHUSDT', side: 'Buy', size: '3', avgPrice: '2400', positionIdx: 0 }
const CLOSED = { side: '', size: '0', avgPrice: '' }

function positions(time: number, ...list: readonly object[]): string {
  return JSON.stringify({ retCode: 0, result: { category: 'linear', list }, time: 1774319290000 + time })
}

function message(topic: string, time: number, data: object): string {
  return JSON.stringify({
    topic,
    creationTime: 1774319290000 + time,
    data: [{ category: 'linear', ...data }],
  })
}

/** What is held and ordered after all of these, in whatever order they come. */
function taken(...texts: readonly string[]) {
  const named = texts.map((text, place) => ({ name: `p${place}`, text }))
  const { document, warnings, notCounted, notes } = imported(named)
  const backwards = imported(named.toReversed()).document
  expect([backwards?.positions, backwards?.orders]).toEqual([document?.positions, document?.orders])
  return { positions: document?.positions, orders: document?.orders, document, warnings, notCounted, notes }
}

describe('of two answers the newer counts', () => {
  test('where it says that a position is closed', () => {
    const { positions: held, warnings } = taken(
      positions(0, BTC, ETH),
      positions(1, BTC, { ...ETH, ...CLOSED }),
    )
    expect(held).toEqual([{ symbol: 'BTCUSDT', size: '0.5', entry: '70000' }])
    expect(warnings).toEqual(['p1: ETHUSDT stands in several lists; what is newest here counts.'])
    expect(taken(positions(0, { ...ETH, ...CLOSED }), positions(1, ETH)).positions).toHaveLength(1)
    expect(
      taken(
        message('position', 0, { ...ETH, entryPrice: '1' }),
        message('position', 1, { ...ETH, ...CLOSED }),
      ).positions,
    ).toEqual([])
  })

  test('where it says that one of two sides is closed', () => {
    const [long, short] = [
      { ...BTC, positionIdx: 1 },
      { ...BTC, side: 'Sell', size: '0.2', positionIdx: 2 },
    ]
    const closed = { ...short, ...CLOSED }
    const expected = [{ symbol: 'BTCUSDT', size: '0.5', entry: '70000' }]
    expect(taken(positions(0, long, short), positions(1, long, closed)).positions).toEqual(expected)
    // A message says the side that has changed.
    expect(taken(positions(0, long, short), message('position', 1, closed)).positions).toEqual(expected)
    expect(taken(positions(0, long), message('position', 1, short)).positions).toMatchObject([
      { size: '0.3' },
    ])
  })

  test('where a position without sides has turned, and where the account has changed its mode', () => {
    const short = { ...BTC, side: 'Sell', avgPrice: '71000' }
    const expected = [{ symbol: 'BTCUSDT', size: '-0.5', entry: '71000' }]
    const { positions: held, document, notes } = taken(positions(0, BTC), positions(1, short))
    expect(held).toEqual(expected)
    expect(document?.account.balances).toEqual([])
    expect(notes.join()).not.toContain('netted')
    expect(taken(positions(0, { ...BTC, positionIdx: 1 }), positions(1, short)).positions).toEqual(expected)
    expect(
      taken(
        positions(0, short),
        positions(1, { ...BTC, positionIdx: 1 }, { ...BTC, ...CLOSED, positionIdx: 2 }),
      ).positions,
    ).toMatchObject([{ size: '0.5' }])
  })

  test.each(['Cancelled', 'Filled', 'Rejected', 'Deactivated'])(
    'where it says that an order is %s',
    (status) => {
      const order = { symbol: 'BTCUSDT', side: 'Buy', qty: '1', price: '69000', orderId: 'a' }
      const gone = message('order', 1, { ...order, orderStatus: status, leavesQty: '0' })
      const { orders, notCounted } = taken(
        message('order', 0, { ...order, orderStatus: 'New', leavesQty: '1' }),
        gone,
      )
      expect(orders).toEqual([])
      expect(notCounted).toMatchObject([{ what: 'BTCUSDT Buy 1', reason: `its status is ${status}` }])
    },
  )

  test('where it says that an order was triggered: it counts, and is said nowhere not to', () => {
    const order = { symbol: 'BTCUSDT', side: 'Buy', qty: '1', price: '69000', orderId: 'a' }
    const { orders, notCounted, notes } = taken(
      message('order', 0, { ...order, orderStatus: 'Untriggered', triggerPrice: '69500' }),
      message('order', 1, { ...order, orderStatus: 'New', leavesQty: '1' }),
    )
    expect(orders).toHaveLength(1)
    expect(notCounted).toEqual([])
    expect(notes.join()).not.toContain('conditional')
  })
})

describe('in the open scenario', () => {
  const open = importedText('symbol\tside\tsize\tentry\nETHUSDT\tBuy\t3\t2000\nBTCUSDT\tBuy\t1\t60000')
    .document as ScenarioDocument

  test('a position that is closed goes, and the preview says so', () => {
    const taken = importedText(positions(0, { ...ETH, ...CLOSED }), open)
    expect(taken.document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '1', entry: '60000' }])
    expect(taken.changed).toEqual([{ table: 'positions', what: 'ETHUSDT', before: '+3 @ 2000', after: null }])
    expect(changeWords(taken)).toBe('Takes away 1 position')
    const twoSides = [1, 2].map((positionIdx) => ({ ...ETH, ...CLOSED, positionIdx }))
    expect(importedText(positions(0, ...twoSides), open).document?.positions).toHaveLength(1)
  })

  test('a side that is closed says nothing of the other one, and what was never held takes nothing away', () => {
    const side = { ...ETH, ...CLOSED, positionIdx: 2 }
    expect(importedText(positions(0, side), open).document?.positions).toEqual(open.positions)
    const other = importedText(positions(0, { ...ETH, ...CLOSED, symbol: 'SOLUSDT' }), open)
    expect([...other.added, ...other.changed].filter(({ table }) => table !== 'prices')).toEqual([])
  })

  test('a position that is closed at the end of a log goes', () => {
    const log =
      'Time,Currency,Contract,Type,Direction,Quantity,Position,Filled Price,Wallet Balance\n2026-03-23 00:00:00,USDT,ETHUSDT,TRADE,SELL,3,0,2100,900'
    expect(importedText(log, open).document?.positions).toEqual([
      { symbol: 'BTCUSDT', size: '1', entry: '60000' },
    ])
  })
})
