import { expect, test } from 'vitest'
import type { HedgeDocument, PositionDocument } from '@/engine/documents/document'
import { april, movedBy } from '@/engine/market/shift/testing/moved'
import { plain } from '@/engine/numbers/decimal'
import { sound } from '@/engine/reading/testing/documents'
import { startOf } from './liquidationStart'

const CALL = 'BTC-24APR26-70000-C-USDT'
const PUT = 'BTC-24APR26-70000-P-USDT'
const QUOTES = {
  BTCUSDT: { mark: '70000' },
  BTCUSD: { mark: '70000' },
  [CALL]: { iv: '0.5', mark: '2500' },
  [PUT]: { iv: '0.5', mark: '3000' },
}

const documentOf = (positions: readonly PositionDocument[], hedges: readonly HedgeDocument[]) =>
  april({ positions, hedges }, QUOTES)

/**
 * Positions with size and entry, original sizes, and the USDT in the wallet and borrowed, after hedges have become
 * positions.
 */
function started(scenario = sound(documentOf([], []))) {
  const { scenario: after, sizes } = startOf(scenario)
  expect(after.hedges).toEqual([])
  return {
    positions: after.positions.map(({ contract, size, entry }) => [
      contract.symbol,
      plain(size),
      entry && plain(entry),
    ]),
    sizes: [...sizes].map(([key, size]) => [key, plain(size)]),
    usdt: after.balances.map(({ wallet }) => plain(wallet)),
    borrowed: after.balances.map(({ borrowed }) => plain(borrowed)),
  }
}

test('a hedge adds to the position; the entry is the average by size', () => {
  const { positions, sizes } = started(
    sound(documentOf([{ symbol: 'BTCUSDT', size: '3', entry: '66000' }], [{ symbol: 'BTCUSDT', size: '1' }])),
  )
  expect(positions).toEqual([['BTCUSDT', '4', '67000']])
  expect(sizes).toEqual([['BTCUSDT', '4']])
})

test('a hedge that closes a part realises nothing: what is left carries all of the open profit', () => {
  const { positions } = started(
    sound(
      documentOf([{ symbol: 'BTCUSDT', size: '4', entry: '66000' }], [{ symbol: 'BTCUSDT', size: '-3' }]),
    ),
  )
  // 4 x 4,000 in all.
  expect(positions).toEqual([['BTCUSDT', '1', '54000']])
})

test('entries of inverse contracts are averaged in coins', () => {
  const { positions } = started(
    sound(
      documentOf([{ symbol: 'BTCUSD', size: '3000', entry: '60000' }], [{ symbol: 'BTCUSD', size: '1000' }]),
    ),
  )
  // 4,000 / (3,000 / 60,000 + 1,000 / 70,000)
  expect(positions).toEqual([['BTCUSD', '4000', '62222.22222222']])
})

test('what nets to nothing cannot be closed; its open profit stays', () => {
  const { positions, sizes } = started(
    sound(
      documentOf([{ symbol: 'BTCUSDT', size: '3', entry: '66000' }], [{ symbol: 'BTCUSDT', size: '-3' }]),
    ),
  )
  expect(sizes).toEqual([])
  expect(positions).toEqual([
    ['BTCUSDT', '3', '66000'],
    ['BTCUSDT', '-3', '70000'],
  ])
})

test('an option hedge has paid its mark; what the wallet lacks is borrowed', () => {
  const bought = started(sound(documentOf([{ symbol: CALL, size: '-1' }], [{ symbol: CALL, size: '3' }])))
  expect(bought.sizes).toEqual([[CALL, '2']])
  expect(bought.usdt).toEqual(['0'])
  expect(bought.borrowed).toEqual(['2500'])
  const closed = started(sound(documentOf([{ symbol: CALL, size: '-1' }], [{ symbol: CALL, size: '1' }])))
  expect(closed).toEqual({ positions: [], sizes: [], usdt: ['2500'], borrowed: ['0'] })
})

test('hedges switched off are not there', () => {
  const off = documentOf([], [{ symbol: CALL, size: '1', enabled: false }])
  expect(started(sound(off))).toEqual({ positions: [], sizes: [], usdt: ['5000'], borrowed: ['0'] })
})

test('after what-if moves hedges keep the mark at which they were done', () => {
  const hedges = [
    { symbol: 'BTCUSDT', size: '1' },
    { symbol: CALL, size: '1' },
  ]
  const { scenario } = movedBy(documentOf([], hedges), { price: { BTC: '0.1' } })
  const { positions, usdt } = started(scenario)
  expect(positions[0]).toEqual(['BTCUSDT', '1', '70000'])
  expect(usdt).toEqual(['2500'])
})

test('option hedges of a coin pay together: their order changes nothing', () => {
  const bought = { symbol: CALL, size: '1' }
  const sold = { symbol: PUT, size: '-1' }
  const starts = [
    [bought, sold],
    [sold, bought],
  ].map((hedges) => started(sound(april({ positions: [], hedges }, QUOTES, { balances: [] }))))
  // Nothing is in the wallet: 2,500 is paid, and 3,000 comes in.
  expect(starts.map(({ usdt, borrowed }) => [usdt[0], borrowed[0]])).toEqual([
    ['500', '0'],
    ['500', '0'],
  ])
})
