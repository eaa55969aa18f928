import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isForDoor } from './isForDoor'

class Line {}

beforeEach(() => void vi.stubGlobal('HTMLInputElement', Line))
afterEach(() => void vi.unstubAllGlobals())

test.each([
  ['https://margin.example/#s1=abc', true],
  ['{"retCode":0,\n"result":{}}', true],
  ['{"a":1}', false],
  ['-3 BTC-24APR26-80000-C-USDT @ 900', false],
])('%j pasted into a line for typing is for the page: %s', (text, expected) => {
  expect(isForDoor(text, new Line() as HTMLInputElement)).toBe(expected)
})
