import { expect, test } from 'vitest'
import { commaHint } from './commaHint'

test.each([
  ['1,5', 'Write 1.5 with a point: 1,5 could be 1,500.'],
  ['-12,25', 'Write -12.25 with a point: 12,25 could be 12,250.'],
  ['0,5', 'Write 0.5 with a point.'],
  ['1,2345', 'Write 1.2345 with a point.'],
  ['1.000,50', 'Write 1000.50 with a point.'],
  ['-1.234.567,8', 'Write -1234567.8 with a point.'],
  ['10.00,5', undefined],
  ['1.5', undefined],
  ['1,000,5', undefined],
  ['abc', undefined],
])('%s', (typed, hint) => expect(commaHint(typed)).toBe(hint))
