import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runStage, type Stage } from './stage'
import { unitTally } from './tally'

/** A command that runs these statements in Node. */
const node = (statements: string) => [process.execPath, '-e', statements]
const unheard = () => undefined
const outcome = (stage: Stage) => runStage(stage, unheard)

test('a stage without tests succeeds or counts as one failure', async () => {
  expect(await outcome({ name: 'Good', command: node('') })).toEqual({
    tally: { passed: 0, failed: 0, skipped: 0 },
  })
  const bad = await outcome({ name: 'Bad', command: node('process.exit(3)') })
  expect(bad.tally.failed).toBe(1)
  expect(bad.fault).toContain('3')
})

test('a program that is not there is a failure', async () => {
  const { fault } = await outcome({ name: 'Lost', command: ['no-such-program'] })
  expect(fault).toContain('no-such-program')
})

test('every line is heard, of both streams, the last one without its end, too', async () => {
  const heard: string[] = []
  const command = node('console.log("one\\ntwo"); console.error("wrong"); process.stdout.write("end")')
  await runStage({ name: 'Talking', command }, (line) => heard.push(line))
  expect(heard.toSorted()).toEqual(['end', 'one', 'two', 'wrong'])
})

test('a stage that gives way says so to what it starts', async () => {
  const heard: string[] = []
  const child = 'console.log(require("node:os").getPriority())'
  const statements = `setTimeout(() => require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(child)}], { stdio: "inherit" }), 200)`
  const own = getPriority()
  await runStage({ name: 'Nice', command: node(statements) }, (line) => heard.push(line), 19)
  expect(heard).toEqual([String(Math.max(own, 19))])
})

test('a stage that cannot be prepared does not run', async () => {
  const prepare = () => {
    throw new Error('no browser')
  }
  const { fault } = await outcome({ name: 'Unready', command: ['no-such-program'], prepare })
  expect(fault).toBe('no browser')
})

test('preparation adds to the environment', async () => {
  const command = node('process.exit(process.env.COLOUR === "blue" ? 0 : 1)')
  const { fault } = await outcome({ name: 'Blue', command, prepare: () => ({ COLOUR: 'blue' }) })
  expect(fault).toBeUndefined()
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
    outcome({
      name: 'Tests',
      command: node(
        `require("node:fs").writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(text)}); process.exit(${status})`,
      ),
      report: { path, count: unitTally },
    })

  test('gives its counts', async () => {
    expect(await run(counts(5, 0), 0)).toEqual({ tally: { passed: 5, failed: 0, skipped: 0 } })
    expect((await run(counts(5, 2), 1)).tally).toEqual({ passed: 5, failed: 2, skipped: 0 })
  })

  test('fails when tests failed, whatever its exit status', async () => {
    expect((await run(counts(5, 2), 0)).fault).toBe('tests failed')
  })

  test('fails when all tests passed and it did not (coverage, an unhandled error)', async () => {
    expect((await run(counts(5, 0), 1)).tally).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  test('fails when it ran nothing, or left no report but an old one', async () => {
    expect((await run(counts(0, 0), 0)).fault).toBe('it ran no tests')
    writeFileSync(path, counts(9, 0))
    const silent = await outcome({ name: 'Silent', command: node(''), report: { path, count: unitTally } })
    expect(silent).toEqual({ tally: { passed: 0, failed: 1, skipped: 0 }, fault: 'it ran no tests' })
  })

  test('fails when its report cannot be read', async () => {
    expect((await run('{}', 0)).tally.failed).toBe(1)
  })
})
