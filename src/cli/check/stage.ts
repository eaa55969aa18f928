import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'
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

/**
 * Runs a stage. An earlier run's report is removed first, so that it cannot be counted.
 *
 * @param say hears every line that the command prints
 * @param niceness of the command, as `nice` counts it: 0 gives way to nothing, 19 to everything
 */
export async function runStage(
  { command: [program = '', ...args], report, prepare }: Stage,
  say: (line: string) => void,
  niceness = 0,
): Promise<Outcome> {
  if (report) rmSync(report.path, { force: true })
  try {
    const env = { ...process.env, ...prepare?.() }
    const status = await run(program, args, env, say, niceness)
    const tally = report && existsSync(report.path) ? report.count(readJson(report.path)) : none
    if (status !== 0) return failed(tally, `${program} ended with ${status ?? 'a signal'}`)
    if (tally.failed > 0) return failed(tally, 'tests failed')
    if (report && tally.passed === 0) return failed(tally, 'it ran no tests')
    return { tally }
  } catch (error) {
    return failed(none, error instanceof Error ? error.message : String(error))
  }
}

/** The exit status of a command; null where a signal ended it. */
async function run(
  program: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
  niceness: number,
): Promise<number | null> {
  const command = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  // What it starts later inherits it.
  if (niceness > 0 && command.pid !== undefined) setPriority(command.pid, niceness)
  for (const input of [command.stdout, command.stderr]) createInterface({ input }).on('line', say)
  const [status]: (number | null)[] = await once(command, 'close')
  return status ?? null
}

/**
 * A failure that no test accounts for (a type error, a bundle too large) counts as one, so that red is never "0
 * failed".
 */
function failed(tally: Tally, fault: string): Outcome {
  return { tally: { ...tally, failed: Math.max(tally.failed, 1) }, fault }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
