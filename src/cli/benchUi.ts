import { parseArgs } from 'node:util'
import { type EditToMargin, editsToMargin } from './bench/editToMargin'

const LEGS = [200, 300] as const

/** `npm run --silent bench:ui [-- --json]`: how fast the page answers an edit in a real browser. */
function table({ legs, medianMs, p95Ms, longestTaskMs }: EditToMargin): string {
  return [
    `Edit to margin  ${legs} legs: median ${medianMs.toFixed(1)} ms, 95th percentile ${p95Ms.toFixed(1)} ms`,
    `Longest task    ${longestTaskMs === 0 ? 'none over 50 ms' : `${longestTaskMs.toFixed(0)} ms`}`,
  ].join('\n')
}

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
  const [editToMargin, editToMargin300] = await editsToMargin(LEGS)
  if (editToMargin === undefined || editToMargin300 === undefined) throw new Error('A book was not measured.')
  const both = { editToMargin, editToMargin300 }
  console.log(values.json ? JSON.stringify(both) : Object.values(both).map(table).join('\n'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
