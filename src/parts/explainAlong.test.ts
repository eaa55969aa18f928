import { beforeEach, expect, test } from 'vitest'
import { resetStores } from '@/state/testing/reset'
import { viewStore } from '@/state/view/viewStore'
import { axisWords } from '@/words/axisWords'
import { explainAlong } from './explainAlong'
import { explainOver } from './explainOver'

beforeEach(resetStores)

const explained = () => viewStore.getState().explained
const PRICE = axisWords('price', 'BTC', 100_000)
const VOLATILITY = axisWords('volatility', 'BTC', null)

test('a point of a curve is explained after the moves that lead there, the one now as it is', () => {
  const moves = { price: { BTC: '0.1' }, days: '2' }
  const open = explainAlong({ moves, axis: 'price', base: 'BTC', now: 0.1, words: PRICE })
  open?.('venues.derive.account.mmRate', -0.2)
  expect(explained()).toMatchObject({
    address: 'venues.derive.account.mmRate',
    since: {
      kind: 'after',
      moves: { price: { BTC: '-0.2' }, days: '2' },
      words: expect.stringMatching(/^at 80,/),
    },
  })
  open?.('account.imRate', 0.1)
  expect(explained()).toEqual({ address: 'account.imRate', path: [] })
})

test('a cell of a surface is explained after both of its moves', () => {
  const open = explainOver({ moves: null, base: 'BTC', now: [0, 0], price: PRICE, volatility: VOLATILITY })
  open?.('venues.derive.account.maintenanceMargin', 0.2, -0.5)
  expect(explained()?.since).toMatchObject({
    moves: { price: { BTC: '0.2' }, volatility: { BTC: '-0.5' } },
    words: expect.stringMatching(/^at 120,000.* with volatility 50\s% down$/),
  })
  open?.('venues.derive.account.maintenanceMargin', 0, 0)
  expect(explained()).toEqual({ address: 'venues.derive.account.maintenanceMargin', path: [] })
})

test('where every coin moves on top of moves of its own, no one move leads to a place', () => {
  const moves = { price: { BTC: '0.1' } }
  expect(explainAlong({ moves, axis: 'price', base: '*', now: 0, words: PRICE })).toBeNull()
  expect(explainOver({ moves, base: '*', now: [0, 0], price: PRICE, volatility: VOLATILITY })).toBeNull()
})
