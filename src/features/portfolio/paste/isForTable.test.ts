import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isForTable } from './isForTable'

// Nothing is an input where there is no page.
beforeEach(() => void vi.stubGlobal('HTMLInputElement', class {}))
afterEach(() => void vi.unstubAllGlobals())

test.each([
  ['BTCUSDT\t1', true],
  ['BTCUSDT,1,https://margin.example/#s1=abc\nETHUSDT,1,', true],
  ['https://margin.example/#s1=abc', false],
  ['[{"symbol":"BTCUSDT"}]', false],
  [' ', false],
])('%j pasted beside any field is for the table: %s', (text, expected) => {
  expect(isForTable(text, null)).toBe(expected)
})
