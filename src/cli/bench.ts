import { parseArgs } from 'node:util'
import { curveSpeeds, type SweepSpeed } from './bench/curves'
import { type HedgeFinderSpeed, hedgeFinderSpeed } from './bench/hedgeFinder'
import { type KernelSpeed, kernelSpeed } from './bench/kernel'
import { type StatementSpeed, statementSpeeds } from './bench/statements'
import { builtInRulebooks } from './margin/rulebooks'

/** `npm run --silent bench [-- --json]`: how fast the engine is on this machine, warm, on one thread. */
function table(
  kernel: KernelSpeed,
  statement: readonly StatementSpeed[],
  { curve, surface }: { readonly curve: SweepSpeed; readonly surface: SweepSpeed },
  hedgeFinder: HedgeFinderSpeed,
): string {
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
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
  const kernel = kernelSpeed()
  const statement = statementSpeeds(builtInRulebooks())
  const curves = curveSpeeds(builtInRulebooks())
  const hedgeFinder = hedgeFinderSpeed(builtInRulebooks())
  console.log(
    values.json
      ? JSON.stringify({ kernel, statement, ...curves, hedgeFinder })
      : table(kernel, statement, curves, hedgeFinder),
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
