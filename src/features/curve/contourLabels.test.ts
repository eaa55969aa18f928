import { expect, test } from 'vitest'
import { rateContours } from './contourLabels'

const levels = { autoRepay: 0.85, target: 0.9, liquidation: 1 }

test('a contour every 10 per cent that is reached, but for the levels that have lines of their own', () => {
  // From 5 % on the left to 125 % on the right.
  const rates = Array.from({ length: 13 }, (_, column) => Array(5).fill(0.05 + column * 0.1))
  const contours = rateContours(rates, levels)
  expect(contours.map(({ level }) => level)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
  for (const { level, label, lines } of contours) {
    expect(label.x).toBeCloseTo((level - 0.05) / 0.1)
    expect(lines.length).toBe(4)
  }
})

test('none where rates are alike', () => {
  expect(rateContours([Array(3).fill(0.3), Array(3).fill(0.32)], levels)).toEqual([])
})
