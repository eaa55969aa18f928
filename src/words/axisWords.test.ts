import { expect, test } from 'vitest'
import { axisWords } from './axisWords'

test.each([
  [91.37, 1, '182.74 USD'],
  [91.37, -0.3333, '60.9164 USD'],
  [70_214.6, -0.5, '35,107.30 USD'],
  [0.000_012_34, 0, '0.00001234 USD'],
  [100, 0, '100.00 USD'],
])('a price of %d moved by %d has the places that count: %s', (index, x, words) => {
  expect(axisWords('price', 'SOL', index).exact(x)).toBe(words)
})
