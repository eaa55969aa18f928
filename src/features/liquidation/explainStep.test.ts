import { beforeEach, expect, test } from 'vitest'
import { resetStores } from '@/state/testing/reset'
import { viewStore } from '@/state/view/viewStore'
import { explainStep } from './explainStep'

beforeEach(resetStores)

const explained = () => viewStore.getState().explained

test('a figure after a step stands beside what it was before that step, after the same moves', () => {
  const moves = { price: { BTC: '-0.25' } }
  explainStep('mmRate', 3, moves)
  expect(explained()).toEqual({
    address: 'liquidation.3.account.mmRate',
    path: [],
    since: {
      kind: 'after',
      moves,
      words: 'after step 3 of the liquidation with BTC down 25\u202f%',
      before: { address: 'liquidation.2.account.mmRate', isMoved: true },
    },
  })
})

test('at the start it stands beside what it is now, without the moves of the walk', () => {
  explainStep('base', 0, null)
  expect(explained()).toEqual({
    address: 'liquidation.0.account.base',
    path: [],
    since: {
      kind: 'after',
      moves: null,
      words: 'at the start of the liquidation',
      before: { address: 'account.base', isMoved: false },
    },
  })
})
