import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { PARTS, type Speeds } from './bench/parts'
import { productionBuild } from './bench/productionBuild'
import { builtInRulebooks } from './margin/rulebooks'

/** Runs one part of the build in a process of its own. */
function measured(script: string, part: string): Partial<Speeds> {
  const { ids, document } = builtInRulebooks()
  const input = JSON.stringify(Object.fromEntries(ids.map((id) => [id, document(id)])))
  return JSON.parse(execFileSync(process.execPath, [script, part], { encoding: 'utf8', input }))
}

/** All parts, one after the other, so that none takes time from another. */
async function allSpeeds(): Promise<Speeds> {
  const { script, remove } = await productionBuild()
  try {
    return Object.assign({}, ...Object.keys(PARTS).map((part) => measured(script, part)))
  } finally {
    remove()
  }
}

/**
 * `npm run --silent bench [-- --json]`: how fast the engine is on this machine, built for the page, warm, on one
 * thread.
 */
function table({ kernel, statement, edit, curve, surface, hedgeFinder, venues }: Speeds): string {
  const millions = (kernel.pricesPerSecond / 1e6).toFixed(1)
  return [
    'Measured   the production build, warm, one thread',
    `Kernel     ${kernel.options} options x ${kernel.scenarios} scenarios: ${millions} million prices a second`,
    'Statement  from the document to the statement, checking included; median',
    ...statement.map(({ legs, ms }) => `${String(legs).padStart(15)} legs ${ms.toFixed(2).padStart(9)} ms`),
    `Edit       of one row of ${edit.legs} legs, evaluated anew by the worker: a perpetual ${edit.ms.toFixed(1)} ms, an option ${edit.optionMs.toFixed(1)} ms`,
    `Curve      ${curve.points} points and crossings, ${curve.legs} legs: ${curve.ms.toFixed(1)} ms`,
    `Surface    ${surface.points} points, ${surface.legs} legs: ${surface.ms.toFixed(1)} ms`,
    `Hedges     ${hedgeFinder.instruments} instruments, ${hedgeFinder.legs} legs: ${hedgeFinder.ms.toFixed(1)} ms`,
    ...Object.entries(venues.statements).map(
      ([model, ms]) => `Venue      ${model}, statement of ${venues.legs} legs: ${ms.toFixed(1)} ms`,
    ),
    `Venues     all of them, ${venues.view.legs} legs: ${venues.view.ms.toFixed(1)} ms`,
  ].join('\n')
}

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
  const speeds = await allSpeeds()
  console.log(values.json ? JSON.stringify({ build: 'production', ...speeds }) : table(speeds))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
