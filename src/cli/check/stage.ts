import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { none, type Tally } from './tally'

/** One step of the whole test: a command that must succeed, and the tests it ran, if it runs tests. */
export interface Stage {
  name: string
  command: string[]
  /** Where the command writes its report, and how to read the tests from it. */
  report?: { path: string; count: (report: unknown) => Tally }
  /** What must be in place first; may add to the command's environment. */
  prepare?: () => Record<string, string>
}

/** How a stage ended. `fault` says why it did not succeed. */
export interface Outcome {
  tally: Tally
  fault?: string
}

/** Runs a stage in sight of the user. An earlier run's report is removed first, so that it cannot be counted. */
export function runStage({ command: [program = '', ...args], report, prepare }: Stage): Outcome {
  if (report) rmSync(report.path, { force: true })
  try {
    const env = { ...process.env, ...prepare?.() }
    const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
    if (error) throw error
    const tally = report && existsSync(report.path) ? report.count(readJson(report.path)) : none
    if (status !== 0) return failed(tally, `${program} ended with ${status ?? 'a signal'}`)
    if (tally.failed > 0) return failed(tally, 'tests failed')
    if (report && tally.passed === 0) return failed(tally, 'it ran no tests')
    return { tally }
  } catch (error) {
    return failed(none, error instanceof Error ? error.message : String(error))
  }
}

/** A failure that no test accounts for (a type error, a bundle too large) counts as one, so that red is never "0 failed". */
function failed(tally: Tally, fault: string): Outcome {
  return { tally: { ...tally, failed: Math.max(tally.failed, 1) }, fault }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
