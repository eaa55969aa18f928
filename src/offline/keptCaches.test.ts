import { expect, test } from 'vitest'
import { cacheName, outdatedCaches } from './keptCaches'

const [a, b, c] = ['a', 'b', 'c'].map(cacheName) as [string, string, string]

test('the own cache and the one before stay, older ones go', () => {
  expect(outdatedCaches({ names: [a, b, c], taken: new Set([a, b]) }, 'c')).toEqual([a])
  expect(outdatedCaches({ names: [b, c], taken: new Set([b]) }, 'c')).toEqual([])
  expect(outdatedCaches({ names: [c], taken: new Set() }, 'c')).toEqual([])
})

test('a version that never took over goes, not the one that tabs still show', () => {
  expect(outdatedCaches({ names: [a, b, c], taken: new Set([a]) }, 'c')).toEqual([b])
})

test('what others keep at the same site is left alone', () => {
  expect(outdatedCaches({ names: ['theirs', a, b, c], taken: new Set(['theirs', a, b]) }, 'c')).toEqual([a])
})
