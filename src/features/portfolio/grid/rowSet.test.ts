import { describe, expect, test } from 'vitest'
import { changed, movedBy, movedTo, placesOf, withCopies } from './rowSet'

const rows = [...'abcde'].map((id) => ({ id }))
const of = (letters: string) => new Set(letters)
const text = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('')

describe('moving rows', () => {
  test.each([
    ['a', 0, 'abcde'],
    ['a', 1, 'abcde'],
    ['a', 3, 'bcade'],
    ['e', 0, 'eabcd'],
    ['a', 5, 'bcdea'],
    ['bd', 0, 'bdace'],
    ['bd', 3, 'acbde'],
    ['ab', 5, 'cdeab'],
  ])('%s before place %i', (ids, place, result) => {
    expect(text(movedTo(rows, of(ids), place))).toBe(result)
  })
  test.each([
    ['c', -1, 'acbde'],
    ['c', 1, 'abdce'],
    ['a', -1, 'abcde'],
    ['e', 1, 'abcde'],
    ['bc', -1, 'bcade'],
    ['bd', -1, 'bdace'],
    ['bd', 1, 'acebd'],
    ['x', 1, 'abcde'],
  ] as const)('%s by %i', (ids, by, result) => {
    expect(text(movedBy(rows, of(ids), by))).toBe(result)
  })
})

test('copies stand behind the last row that is copied', () => {
  expect(text(withCopies(rows, of('bd'), ({ id }) => ({ id: id.toUpperCase() })))).toBe('abcdBDe')
})

test('only the rows that are meant change, the others stay the same objects', () => {
  const result = changed(rows, of('b'), ({ id }) => ({ id: `${id}!` }))
  expect(text(result)).toBe('ab!cde')
  expect(result[0]).toBe(rows[0])
})

test('where rows stand', () => {
  expect(placesOf(rows, of('ac'))).toEqual([
    { row: { id: 'a' }, place: { place: 0, after: null } },
    { row: { id: 'c' }, place: { place: 2, after: 'b' } },
  ])
})
