import { expect, test } from 'vitest'
import { add, browserTally, none, tallyLine, unitTally } from './tally'

const unit = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3, success: false }
const browser = { stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 1, duration: 12.5 }, suites: [] }

test('unit tests are counted from their report', () => {
  expect(unitTally(unit)).toEqual({ passed: 40, failed: 2, skipped: 4 })
})

test('browser tests are counted from their report, a flaky one as failed', () => {
  expect(browserTally(browser)).toEqual({ passed: 7, failed: 3, skipped: 1 })
})

test('a report without counts is refused', () => {
  expect(() => unitTally({})).toThrow()
  expect(() => browserTally({ stats: {} })).toThrow()
})

test('the last line is the sum', () => {
  expect(tallyLine(add(unitTally(unit), browserTally(browser)))).toBe('47 passed, 5 failed')
  expect(tallyLine(none)).toBe('0 passed, 0 failed')
})
