import { expect, test } from 'vitest'
import { numbers } from '@/engine/numbers/numbers'
import { termsOf } from '@/engine/numbers/term'
import { calendarSpread } from './calendarSpread'

const TERMS = termsOf('Contingency components', { hedged: ['Hedged', 'base', 'What hedges.'] })
const spread = (...groups: readonly (readonly [net: number, days: number])[]) =>
  calendarSpread(
    numbers,
    TERMS.hedged,
    groups.map(([net, days], i) => ({ name: String(i), net, weight: net, place: days })),
    '',
    '',
  )

test('the smaller side is hedged, over the distance of the weighted average days', () => {
  // long 5 at 10 days; short 3 at 20 and 1 at 60: (3 x 20 + 1 x 60) / 4 = 30
  expect(spread([5, 10], [-3, 20], [-1, 60])).toEqual({ hedged: 4, daysApart: 20 })
})

test('it does not matter which side expires first', () => {
  expect(spread([5, 30], [-2, 10])).toEqual({ hedged: 2, daysApart: 20 })
  expect(spread([-5, 30], [2, 10])).toEqual({ hedged: 2, daysApart: 20 })
})

test('groups that average to the same days are no distance apart', () => {
  expect(spread([1, 10], [1, 30], [-2, 20])).toEqual({ hedged: 2, daysApart: 0 })
})

test.each([
  ['nothing', []],
  ['one side only', [[1, 10] as const, [2, 20] as const]],
  ['a group that nets to zero against another', [[0, 10] as const, [-2, 20] as const]],
])('%s: no spread', (_what, groups) => {
  expect(spread(...groups)).toBeNull()
})
