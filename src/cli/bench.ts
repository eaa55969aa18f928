import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type CurveSpeeds, curveSpeeds } from './bench/curves'
import { type HedgeFinderSpeed, hedgeFinderSpeed } from './bench/hedgeFinder'
import { type KernelSpeed, kernelSpeed } from './bench/kernel'
import { type StatementSpeed, statementSpeeds } from './bench/statements'
import { builtInRulebooks } from './margin/rulebooks'

interface Speeds extends CurveSpeeds {
  readonly kernel: KernelSpeed
  readonly statement: readonly StatementSpeed[]
  readonly hedgeFinder: HedgeFinderSpeed
}

/**
 * What is measured in a process of its own, as the page has workers of its own for them: statements keep their figures,
 * sweeps compute in doubles, and code that has seen both is slower at either.
 */
const PARTS = {
  kernel: () => ({ kernel: kernelSpeed() }),
  statement: () => ({ statement: statementSpeeds(builtInRulebooks()) }),
  curve: () => curveSpeeds(builtInRulebooks()),
  hedgeFinder: () => ({ hedgeFinder: hedgeFinderSpeed(builtInRulebooks()) }),
}

function measured(part: string): Partial<Speeds> {
  const words = [...process.execArgv, fileURLToPath(import.meta.url), part]
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }))
}

/** `npm run --silent bench [-- --json]`: how fast the engine is on this machine, warm, on one thread. */
function table({ kernel, statement, curve, surface, hedgeFinder }: Speeds): string {
  const millions = (kernel.pricesPerSecond / 1e6).toFixed(1)
  return [
    `Kernel     ${kernel.options} options x ${kernel.scenarios} scenarios: ${millions} million prices a second`,
    'Statement  from the document to the statement, checking included; median',
    ...statement.map(({ legs, ms }) => `${String(legs).padStart(15)} legs ${ms.toFixed(2).padStart(9)} ms`),
    `Curve      ${curve.points} points and crossings, ${curve.legs} legs: ${curve.ms.toFixed(1)} ms`,
    `Surface    ${surface.points} points, ${surface.legs} legs: ${surface.ms.toFixed(1)} ms`,
    `Hedges     ${hedgeFinder.instruments} instruments, ${hedgeFinder.legs} legs: ${hedgeFinder.ms.toFixed(1)} ms`,
  ].join('\n')
}

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [part] = positionals
  if (part !== undefined && Object.hasOwn(PARTS, part)) {
    console.log(JSON.stringify(PARTS[part as keyof typeof PARTS]()))
  } else {
    const speeds: Speeds = Object.assign({}, ...Object.keys(PARTS).map(measured))
    console.log(values.json ? JSON.stringify(speeds) : table(speeds))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
