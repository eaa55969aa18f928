import { number, object, parse } from 'valibot'

/** How many tests ended how. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0 }

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

const unitReport = object({
  numPassedTests: number(),
  numFailedTests: number(),
  numPendingTests: number(),
  numTodoTests: number(),
})

/** The count in the unit test runner's JSON report. */
export function unitTally(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = parse(unitReport, report)
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

const browserReport = object({
  stats: object({ expected: number(), flaky: number(), unexpected: number(), skipped: number() }),
})

/** The count in the browser test runner's JSON report. A test that passed only when repeated has failed. */
export function browserTally(report: unknown): Tally {
  const { stats } = parse(browserReport, report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/** The line that people and machines look for at the end. */
export function tallyLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}
