import { beforeEach, expect, test } from 'vitest'
import { resetStores } from '@/state/testing/reset'
import { viewStore } from '@/state/view/viewStore'
import { explainAfter, movesWith } from './explainAfter'

beforeEach(resetStores)

const MARKET = { stablecoins: {}, underlyings: { BTC: { index: '70000' } } }

test('prices move as asked for, all else as the sliders have it; unknown coins stay out', () => {
  const sliders = { price: { BTC: '0.2' }, days: '3' }
  expect(movesWith({ BTC: '-0.3', DOGE: '-0.5' }, sliders, MARKET)).toEqual({
    price: { BTC: '-0.3' },
    days: '3',
  })
  expect(movesWith({ '*': '-0.1' }, null, MARKET)).toEqual({ price: { '*': '-0.1' } })
})

test('a figure after a move is explained as that', () => {
  const moves = { price: { '*': '-0.1' } }
  explainAfter('availableBalance', moves, { name: 'All prices', detail: '−10 %' })
  expect(viewStore.getState().explained).toEqual({
    address: 'account.availableBalance',
    path: [],
    since: { kind: 'after', moves, words: 'after all prices: −10 %' },
  })
})
