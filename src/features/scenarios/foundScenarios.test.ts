import { expect, test } from 'vitest'
import { foundScenarios } from './foundScenarios'

const ENTRIES = ['Short strangle', 'Customer 4,512', 'strangle, Hedged'].map((name, i) => ({
  id: String(i),
  name,
  created: i,
  changed: i,
}))
const found = (search: string) => foundScenarios(ENTRIES, search).map(({ name }) => name)

test('a scenario is found by parts of its name in any order, whatever the case', () => {
  expect(found('STRANGLE')).toEqual(['Short strangle', 'strangle, Hedged'])
  expect(found(' hedged  strang ')).toEqual(['strangle, Hedged'])
  expect(found('4,51')).toEqual(['Customer 4,512'])
})

test('nothing typed finds all, and what no name has finds none', () => {
  expect(found('  ')).toHaveLength(3)
  expect(found('condor')).toEqual([])
})
