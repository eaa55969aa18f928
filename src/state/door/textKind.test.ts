import { expect, test } from 'vitest'
import { textKind } from './textKind'

test.each([
  ['{"format": "margin-scenario@1"', 'scenario'],
  ['\ufeff\n{ "name": "x", "format":"margin-rulebook@2" }', 'rulebook'],
  ['{"retCode":0}', 'other'],
  ['[{"format":"margin-scenario@1"}]', 'other'],
  ['a letter on "format":"margin-scenario@1"', 'other'],
  ['', 'other'],
])('%j is %s', (text, kind) => {
  expect(textKind(text)).toBe(kind)
})
