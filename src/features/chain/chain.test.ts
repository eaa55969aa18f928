import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { marketContracts } from '@/state/market/marketContracts'
import { type NewLeg, withLegs } from '@/state/workbook/withLegs'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { chainOf, coinsOf, rowAtMoney, rowsBelow, settlementsOf, usualExpiry } from './chain'
import { nextPlace } from './chainKeys'
import { firstCoin } from './firstCoin'
import { heldByContract } from './heldByContract'
import { addedWords, legOf, type Ticket } from './newLeg'

const sample = JSON.parse(readFileSync('public/market/sample.json', 'utf8')) as SampleMarket
const market = marketContracts(EMPTY_WORKBOOK, sample)
const APRIL = Date.UTC(2026, 3, 24, 8)

describe('the chain of the sample market', () => {
  const chain = chainOf(market, 'BTC', 'USDT')
  const april = chain.get(APRIL) ?? []

  test('coins, settlements and expiries', () => {
    expect(coinsOf(market)).toEqual(['BTC', 'ETH', 'SOL'])
    expect(settlementsOf(market, 'BTC')).toEqual(['USDT', 'USDC'])
    expect(settlementsOf(market, 'SOL')).toEqual(['USDT'])
    expect(chain.size).toBe(6)
    expect(usualExpiry([...chain.keys()], market.asOf)).toBe(APRIL)
    expect(usualExpiry([], market.asOf)).toBeNull()
  })

  test('calls and puts of a strike stand in one row, strikes ascending', () => {
    const strikes = april.map(({ strike }) => strike)
    expect(strikes).toEqual([...strikes].sort((a, b) => a - b))
    const row = april.find(({ strike }) => strike === 80_000)
    expect(row?.call?.contract.symbol).toBe('BTC-24APR26-80000-C-USDT')
    expect(row?.put?.contract.symbol).toBe('BTC-24APR26-80000-P-USDT')
    expect((row?.call?.delta ?? 0) - (row?.put?.delta ?? 0)).toBeCloseTo(1, 10)
  })

  test('the money', () => {
    expect(april[rowAtMoney(april, 70_228)]?.strike).toBe(70_000)
    expect(april[rowsBelow(april, 70_228)]?.strike).toBe(72_000)
    expect(rowsBelow(april, 1e6)).toBe(april.length)
  })

  test('begins with the coin that is held', () => {
    expect(firstCoin(market, EMPTY_WORKBOOK)).toBe('BTC')
    const eth: NewLeg = { table: 'positions', symbol: 'ETHUSDT', size: '1', entry: '' }
    const { workbook } = withLegs(EMPTY_WORKBOOK, [eth], { as: 'trade', sample })
    expect(firstCoin(market, workbook)).toBe('ETH')
  })
})

test('what is held is found in any spelling; rows that do not count are left out', () => {
  const row = { id: 'a', enabled: true, symbol: 'BTC-7AUG26-80000-C-USDT', size: '-3' }
  const held = heldByContract({
    balances: [],
    positions: [
      { ...row, entry: '', leverage: '' },
      { ...row, id: 'b', symbol: 'BTCUSDT', size: 'lots', entry: '', leverage: '' },
    ],
    orders: [{ ...row, id: 'c', side: 'Buy', size: '2', price: '', reduceOnly: false }],
    hedges: [
      { ...row, id: 'd', size: '1' },
      { ...row, id: 'e', enabled: false },
    ],
  })
  expect([...held]).toEqual([
    [
      'BTC-07AUG26-80000-C-USDT',
      [
        { id: 'a', kind: 'position', short: '−3', words: 'position −3' },
        { id: 'd', kind: 'hedge', short: '+1', words: 'what-if hedge +1' },
        { id: 'c', kind: 'order', short: 'buy 2', words: 'order to buy 2' },
      ],
    ],
  ])
})

describe('a click on an option', () => {
  const call = chainOf(market, 'BTC', 'USDT')
    .get(APRIL)
    ?.find(({ strike }) => strike === 80_000)?.call
  if (!call) throw new Error('no call')
  const clicks = (...tickets: Ticket[]) => {
    let workbook = EMPTY_WORKBOOK
    return tickets.map((ticket) => {
      const { workbook: next, changes } = withLegs(workbook, [legOf(call, ticket)], { as: 'trade', sample })
      workbook = next
      const [change] = changes
      return change && addedWords('BTC 24 Apr 80,000 call', call.mark, ticket, change)
    })
  }
  const sell: Ticket = { place: 'Position', side: 'Sell', size: '1' }

  test('adds a position, then to it, then closes it', () => {
    expect(clicks(sell, { ...sell, size: '2' }, { ...sell, side: 'Buy', size: '3' })).toEqual([
      'Sold 1 BTC 24 Apr 80,000 call at 922.70: position added.',
      'Sold 2 BTC 24 Apr 80,000 call at 922.70: the position is −3 now, entered at 922.70.',
      'Bought 3 BTC 24 Apr 80,000 call at 922.70: that closes the position, and its row is gone.',
    ])
  })

  test('adds orders and hedges', () => {
    expect(clicks({ ...sell, place: 'Order' }, { ...sell, place: 'What-if hedge' })).toEqual([
      'Order added: sell 1 BTC 24 Apr 80,000 call at 922.70.',
      'Sold 1 BTC 24 Apr 80,000 call at 922.70: what-if hedge added.',
    ])
  })

  test('an option worth nothing has no price to trade at', () => {
    expect(legOf({ ...call, mark: '0' }, sell)).toMatchObject({ entry: '', size: '-1' })
  })
})

test('keys move between cells and stay in the table', () => {
  const at = { row: 2, column: 0 }
  const go = (key: string) => nextPlace(key, at, 5, 2)
  expect(go('ArrowUp')).toEqual({ row: 1, column: 0 })
  expect(go('ArrowDown')).toEqual({ row: 3, column: 0 })
  expect(go('ArrowRight')).toEqual({ row: 2, column: 1 })
  expect(go('ArrowLeft')).toEqual(at)
  expect(go('PageDown')).toEqual({ row: 4, column: 0 })
  expect(go('PageUp')).toEqual({ row: 0, column: 0 })
  expect(go('Home')).toEqual({ row: 0, column: 0 })
  expect(go('End')).toEqual({ row: 4, column: 0 })
  expect(go('Enter')).toBeNull()
})
