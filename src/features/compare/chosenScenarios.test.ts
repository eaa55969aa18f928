import { describe, expect, test } from 'vitest'
import { chooseScenarios, scenarioOptions } from './chosenScenarios'

const entry = (id: string, changed: number, name = id.toUpperCase()) => ({ id, name, created: 1, changed })
const entries = [entry('a', 10), entry('b', 30), entry('c', 20)]

describe('the scenarios side by side', () => {
  const chosen = (left: string | null, right: string | null, of = entries) => {
    const both = chooseScenarios(of, 'a', { left, right })
    return both && [both.left.id, both.right.id]
  }

  test('are the open one and the one changed last, unless told', () => {
    expect(chosen(null, null)).toEqual(['a', 'b'])
    expect(chosen('c', null)).toEqual(['c', 'b'])
    expect(chosen(null, 'c')).toEqual(['a', 'c'])
    expect(chosen('b', 'a')).toEqual(['b', 'a'])
  })

  test('are never one and the same, nor one that is gone', () => {
    expect(chosen(null, 'a')).toEqual(['b', 'a'])
    expect(chosen('b', 'b')).toEqual(['b', 'c'])
    expect(chosen('gone', 'gone')).toEqual(['a', 'b'])
    expect(chosen(null, null, [entry('a', 1)])).toBeNull()
  })
})

test('scenarios of one name are told apart by number, the open one by a word', () => {
  const named = [entry('a', 1, 'Same'), entry('b', 2, 'Same'), entry('c', 3, 'Other')]
  expect(scenarioOptions(named, 'b').map(({ label }) => label)).toEqual([
    'Same (1)',
    'Same (2) (open)',
    'Other',
  ])
})
