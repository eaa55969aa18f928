import { beforeEach, expect, test } from 'vitest'
import { explainSide } from '@/parts/explainSide'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { resetStores } from '@/state/testing/reset'
import { viewStore } from '@/state/view/viewStore'

beforeEach(resetStores)

const explained = () => viewStore.getState().explained

test('a figure of the open scenario follows its edits, one of another scenario is of that one', () => {
  const { workbook } = scenarioStore.getState()
  const other = { ...workbook, name: 'Other' }
  const since = { kind: 'other', workbook, words: 'in “Other” beside “This”' } as const
  explainSide('open', 'account.mmRate')
  expect(explained()).toEqual({ address: 'account.mmRate', path: [] })
  explainSide(other, 'account.mmRate', since)
  expect(explained()).toEqual({ address: 'account.mmRate', path: [], since, of: other })
})

test('a side that has no scenario explains nothing', () => {
  explainSide(null, 'account.mmRate')
  expect(explained()).toBeNull()
})
