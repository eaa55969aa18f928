import { beforeEach, expect, test } from 'vitest'
import { resetStores } from '@/state/testing/reset'
import { choiceStore, compareWhat, openComparison } from './comparisonChoice'
import { showTab, viewStore } from './viewStore'

beforeEach(resetStores)

test('a comparison that is led to stands in its tab, whatever was compared and looked at before', () => {
  compareWhat('Rulebooks')
  showTab('Stress')
  openComparison('Venues')
  expect(choiceStore.getState().what).toBe('Venues')
  expect(viewStore.getState().tab).toBe('Compare')
})
