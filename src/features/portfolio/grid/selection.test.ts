import { describe, expect, test } from 'vitest'
import { all, among, NOTHING_SELECTED, toggled, upTo } from './selection'

const ORDER = ['a', 'b', 'c', 'd']
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].join('')

describe('selecting rows', () => {
  test('one by one, and out again', () => {
    const two = toggled(toggled(NOTHING_SELECTED, 'b'), 'd')
    expect(ids(two)).toBe('bd')
    expect(ids(toggled(two, 'b'))).toBe('d')
  })
  test('a range grows and shrinks from its anchor, on either side', () => {
    const range = upTo(ORDER, toggled(NOTHING_SELECTED, 'b'), 'd')
    expect(ids(range)).toBe('bcd')
    expect(ids(upTo(ORDER, range, 'c'))).toBe('bc')
    expect(ids(upTo(ORDER, range, 'a'))).toBe('ab')
  })
  test('a range without an anchor, or with one that has gone, is its row', () => {
    expect(ids(upTo(ORDER, NOTHING_SELECTED, 'c'))).toBe('c')
    expect(ids(upTo(ORDER, toggled(NOTHING_SELECTED, 'x'), 'c'))).toBe('c')
  })
  test('all', () => {
    expect(ids(all(ORDER))).toBe('abcd')
  })
  test('rows that have gone are not selected any more', () => {
    const selection = all(ORDER)
    expect(among(ORDER, selection)).toBe(selection)
    expect(among(['b', 'd'], selection)).toEqual({ ids: new Set(['b', 'd']), anchor: null, head: 'd' })
  })
})
