import { obtainChromium } from './check/browser'
import { thisMachine } from './check/machine'
import { runStage, type Stage } from './check/stage'
import { add, browserTally, none, tallyLine, unitTally } from './check/tally'

/** Everything that must hold before a change is good, cheapest first. */
const stages: Stage[] = [
  { name: 'Types', command: script('types') },
  { name: 'Lint', command: script('lint') },
  { name: 'Dead code', command: script('knip') },
  { name: 'Audit of what ships', command: script('audit') },
  {
    name: 'Unit tests',
    command: script(
      'unit',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ),
    report: { path: 'test-results/unit.json', count: unitTally },
  },
  { name: 'Fuzz', command: script('fuzz', '--seconds', '60', '--seed', '1') },
  { name: 'Build', command: script('build') },
  { name: 'Bundle size', command: script('size') },
  {
    name: 'Browser tests',
    command: ['npx', '--no-install', 'playwright', 'test'],
    report: { path: 'test-results/e2e.json', count: browserTally },
    prepare: chromium,
  },
]

function script(name: string, ...args: string[]): string[] {
  return ['npm', 'run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])]
}

/** Names the browser for the tests, and for the reader. */
function chromium(): Record<string, string> {
  const path = obtainChromium(thisMachine)
  console.log(`Browser: ${path}`)
  return { CHROMIUM_PATH: path }
}

let total = none
for (const [index, stage] of stages.entries()) {
  console.log(`\n=== ${index + 1}/${stages.length} ${stage.name} ===`)
  const start = performance.now()
  const { tally, fault } = runStage(stage)
  total = add(total, tally)
  if (fault !== undefined) {
    console.log(`\nStopped at "${stage.name}": ${fault}.`)
    process.exitCode = 1
    break
  }
  console.log(`${stage.name}: good (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`)
console.log(`\n${tallyLine(total)}`)
