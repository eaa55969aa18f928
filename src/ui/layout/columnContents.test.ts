import { expect, test } from 'vitest'
import { holdsLess } from './columnContents'

const NAME = { characters: 12, elements: 2 }
const SIZE = { characters: 8, elements: 1 }

test('a table may have become narrower where a cell lost characters, a mark or its column', () => {
  expect(holdsLess([NAME, { ...SIZE, characters: 7 }], [NAME, SIZE])).toBe(true)
  expect(holdsLess([{ ...NAME, elements: 1 }, SIZE], [NAME, SIZE])).toBe(true)
  expect(holdsLess([NAME], [NAME, SIZE])).toBe(true)
})

test('it has not where all columns hold as much or more', () => {
  expect(holdsLess([NAME, SIZE], [NAME, SIZE])).toBe(false)
  expect(holdsLess([{ characters: 20, elements: 3 }, SIZE], [NAME, SIZE])).toBe(false)
  expect(holdsLess([NAME, SIZE, SIZE], [NAME, SIZE])).toBe(false)
})
