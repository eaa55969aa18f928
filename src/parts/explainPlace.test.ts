import { beforeEach, expect, test } from 'vitest'
import { resetStores } from '@/state/testing/reset'
import { viewStore } from '@/state/view/viewStore'
import { explainPlace } from './explainPlace'

beforeEach(resetStores)

const explained = () => viewStore.getState().explained

test('a figure at a place stands beside what it is now', () => {
  explainPlace('account.totalEquity', { days: '3' }, 'In 3 days')
  expect(explained()).toEqual({
    address: 'account.totalEquity',
    path: [],
    since: { kind: 'after', moves: { days: '3' }, words: 'in 3 days' },
  })
})

test('where the place is now there is nothing to compare it with', () => {
  explainPlace('account.mmRate', null, 'Now')
  expect(explained()).toEqual({ address: 'account.mmRate', path: [] })
})
