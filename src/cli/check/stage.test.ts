import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runStage } from './stage'
import { unitTally } from './tally'

/** A command that runs these statements in Node. */
const node = (statements: string) => [process.execPath, '-e', statements]

test('a stage without tests succeeds or counts as one failure', () => {
  expect(runStage({ name: 'Good', command: node('') })).toEqual({
    tally: { passed: 0, failed: 0, skipped: 0 },
  })
  const bad = runStage({ name: 'Bad', command: node('process.exit(3)') })
  expect(bad.tally.failed).toBe(1)
  expect(bad.fault).toContain('3')
})

test('a program that is not there is a failure', () => {
  expect(runStage({ name: 'Lost', command: ['no-such-program'] }).fault).toContain('no-such-program')
})

test('a stage that cannot be prepared does not run', () => {
  const prepare = () => {
    throw new Error('no browser')
  }
  expect(runStage({ name: 'Unready', command: ['no-such-program'], prepare }).fault).toBe('no browser')
})

test('preparation adds to the environment', () => {
  const command = node('process.exit(process.env.COLOUR === "blue" ? 0 : 1)')
  expect(runStage({ name: 'Blue', command, prepare: () => ({ COLOUR: 'blue' }) }).fault).toBeUndefined()
})

describe('a stage with tests', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stage-'))
    path = join(folder, 'report.json')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const counts = (passed: number, failed: number) =>
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 0, numTodoTests: 0 })
  const run = (text: string, status: number) =>
    runStage({
      name: 'Tests',
      command: node(
        `require("node:fs").writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(text)}); process.exit(${status})`,
      ),
      report: { path, count: unitTally },
    })

  test('gives its counts', () => {
    expect(run(counts(5, 0), 0)).toEqual({ tally: { passed: 5, failed: 0, skipped: 0 } })
    expect(run(counts(5, 2), 1).tally).toEqual({ passed: 5, failed: 2, skipped: 0 })
  })

  test('fails when tests failed, whatever its exit status', () => {
    expect(run(counts(5, 2), 0).fault).toBe('tests failed')
  })

  test('fails when all tests passed and it did not (coverage, an unhandled error)', () => {
    expect(run(counts(5, 0), 1).tally).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  test('fails when it ran nothing, or left no report but an old one', () => {
    expect(run(counts(0, 0), 0).fault).toBe('it ran no tests')
    writeFileSync(path, counts(9, 0))
    const silent = runStage({ name: 'Silent', command: node(''), report: { path, count: unitTally } })
    expect(silent).toEqual({ tally: { passed: 0, failed: 1, skipped: 0 }, fault: 'it ran no tests' })
  })

  test('fails when its report cannot be read', () => {
    expect(run('{}', 0).tally.failed).toBe(1)
  })
})
