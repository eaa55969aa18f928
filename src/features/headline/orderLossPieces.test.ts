import { describe, expect, test } from 'vitest'
import type { Json } from '@/engine/reading/testing/documents'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { orderLossPieces } from './orderLossPieces'
import { decidingSentence } from './sentence'

/** One BTCUSDT bought at 70,000 with 7,500 USDT, and an order to close it. */
function closing(order: Json) {
  return statement(
    sound({
      format: 'margin-scenario@1',
      name: 'Closing under water',
      asOf: '2026-03-24T00:00:00Z',
      account: { balances: [{ coin: 'USDT', wallet: '7500' }] },
      market: {
        stablecoins: { USDT: '1' },
        underlyings: { BTC: { index: '70000' } },
        quotes: { BTCUSDT: { mark: '70000' } },
      },
      positions: [{ symbol: 'BTCUSDT', size: '1', entry: '70000' }],
      orders: [{ symbol: 'BTCUSDT', side: 'Sell', size: '1', reduceOnly: true, ...order }],
    }),
  )
}

const said = (order: Json) =>
  orderLossPieces(closing(order))
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u202f', ' ')

describe('an order that closes below the mark', () => {
  test('says that its loss counts already, and that cancelling is the cure', () => {
    expect(said({ price: '69000' })).toBe(
      ' Open orders would lose 1,000.00 USD at their limits, which lowers the margin balance already: without that the MM rate is 93.6 % and no liquidation. Cancelling them gives it back.',
    )
    const sentence = decidingSentence({ model: 'uta', statement: closing({ price: '69000' }) })
    expect(sentence.at(-2)).toMatchObject({ address: 'account.orderLoss' })
  })

  test('says no word of liquidation where there is none either way', () => {
    expect(said({ price: '69900' })).toMatch(
      /100\.00 USD .* without that the MM rate is 93\.6 %\. Cancelling/,
    )
  })

  test.each([
    [{ price: '70000' }],
    // Less than a hundredth of what is there.
    [{ price: '69950' }],
    [{ price: '69000', side: 'Buy' }],
  ])('%j: nothing', (order) => {
    expect(said(order)).toBe('')
  })
})
