import { expect, test } from 'vitest'
import { nextItem } from './menuKeys'

const labels = ['Copy', 'Delete', 'Cut']

test('arrows go round, Home and End to the ends', () => {
  expect(nextItem('ArrowDown', 2, labels)).toBe(0)
  expect(nextItem('ArrowUp', 0, labels)).toBe(2)
  expect(nextItem('ArrowUp', -1, labels)).toBe(2)
  expect([nextItem('Home', 1, labels), nextItem('End', 1, labels)]).toEqual([0, 2])
})

test('a letter goes to the next item that starts with it', () => {
  expect(nextItem('c', 0, labels)).toBe(2)
  expect(nextItem('C', 2, labels)).toBe(0)
  expect(nextItem('x', 0, labels)).toBeUndefined()
})

test('other keys are left to the browser', () => {
  expect([nextItem('Enter', 0, labels), nextItem(' ', 0, labels), nextItem('a', -1, [])]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
