import { obtainChromium } from './check/browser'
import { type Lane, runLanes } from './check/lanes'
import { thisMachine } from './check/machine'
import type { Stage } from './check/stage'
import { browserTally, tallyLine, unitTally } from './check/tally'

/**
 * Everything that must hold before a change is good, cheapest first. A browser is waited for so often that there is
 * time beside it for what needs none.
 */
const lanes: readonly Lane[] = [
  {
    stages: [
      { name: 'Types', command: script('types') },
      { name: 'Lint', command: script('lint') },
      { name: 'Dead code', command: script('knip') },
      { name: 'Audit of what ships', command: script('audit') },
      { name: 'Build', command: script('build') },
      { name: 'Bundle size', command: script('size') },
      {
        name: 'Browser tests',
        command: ['npx', '--no-install', 'playwright', 'test'],
        report: { path: 'test-results/e2e.json', count: browserTally },
        prepare: chromium,
      },
    ],
  },
  {
    niceness: 10,
    stages: [
      // About what one core has time for in a minute.
      { name: 'Fuzz', command: script('fuzz', '--rounds', '12', '--seed', '1') },
      vitest('Tests of the engine, and which lines they reach', 'engine'),
      vitest('All other unit tests, and stories of the page', 'rest'),
    ],
  },
]

function script(name: string, ...args: string[]): string[] {
  return ['npm', 'run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])]
}

function vitest(name: string, what: 'engine' | 'rest'): Stage {
  const path = `test-results/${what}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  return {
    name,
    command: script(`unit:${what}`, '--allowOnly=false', ...reporters),
    report: { path, count: unitTally },
  }
}

/** Names the browser for the tests, and for the reader. */
function chromium(): Record<string, string> {
  const path = obtainChromium(thisMachine)
  console.log(`Browser: ${path}`)
  return { CHROMIUM_PATH: path, E2E_WITHOUT_STORIES: 'yes' }
}

const { tally, stops } = await runLanes(lanes, (line) => console.log(line))
for (const { fault, lastLines } of stops) console.log(['', ...lastLines, '', fault].join('\n'))
if (stops.length > 0) process.exitCode = 1
if (tally.skipped > 0) console.log(`\n${tally.skipped} skipped`)
console.log(`\n${tallyLine(tally)}`)
