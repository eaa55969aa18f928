import { expect, test } from 'vitest'
import { placement } from './place'

const window = { width: 400, height: 300 }
const size = { width: 100, height: 80 }

test('below the anchor, at its start, end or middle', () => {
  const anchor = { left: 150, right: 200, top: 20, bottom: 40 }
  expect(placement(anchor, size, window, 'start')).toEqual({ left: 150, top: 44, room: 248 })
  expect(placement(anchor, size, window, 'end').left).toBe(100)
  expect(placement(anchor, size, window, 'middle').left).toBe(125)
})

test('above where there is more room', () => {
  const anchor = { left: 0, right: 50, top: 250, bottom: 280 }
  expect(placement(anchor, size, window, 'start')).toEqual({ left: 8, top: 166, room: 238 })
})

test('never over the edge, and no taller than the room', () => {
  const anchor = { left: 380, right: 400, top: 100, bottom: 120 }
  const placed = placement(anchor, { width: 100, height: 900 }, window, 'start')
  expect(placed).toEqual({ left: 292, top: 124, room: 168 })
})
