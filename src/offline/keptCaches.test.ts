import { expect, test } from 'vitest'
import { cacheName, outdatedCaches } from './keptCaches'

test('the own cache and the one before stay, older ones go', () => {
  const names = ['a', 'b', 'c'].map(cacheName)
  expect(outdatedCaches(names, 'c')).toEqual([cacheName('a')])
  expect(outdatedCaches(names.slice(1), 'c')).toEqual([])
  expect(outdatedCaches([cacheName('c')], 'c')).toEqual([])
})

test('what others keep at the same site is left alone', () => {
  expect(outdatedCaches(['theirs', ...['a', 'b', 'c'].map(cacheName)], 'c')).toEqual([cacheName('a')])
})
