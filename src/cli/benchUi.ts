import { parseArgs } from 'node:util'
import { withPage } from './bench/bookPage'
import { type EditToMargin, editsToMargin } from './bench/editToMargin'
import { type MemorySize, memorySize, NO_MACHINE_CODE } from './bench/memorySize'

const LEGS = [200, 300] as const

/** How fast the page answers an edit in a real browser, and what it holds after many. */
interface PageMeasures {
  readonly editToMargin: EditToMargin
  readonly editToMargin300: EditToMargin
  readonly memory: MemorySize
}

/** `npm run --silent bench:ui [-- --json]` */
function table({ editToMargin, editToMargin300, memory }: PageMeasures): string {
  const { after100, after1000, ratio } = memory
  return [
    ...[editToMargin, editToMargin300].flatMap(({ legs, medianMs, p95Ms, longestTaskMs }) => [
      `Edit to margin  ${legs} legs: median ${medianMs.toFixed(1)} ms, 95th percentile ${p95Ms.toFixed(1)} ms`,
      `Longest task    ${longestTaskMs === 0 ? 'none over 50 ms' : `${longestTaskMs.toFixed(0)} ms`}`,
    ]),
    `Memory          ${after100.toFixed(1)} MB after 100 edits, ${after1000.toFixed(1)} MB after 1,000: ${ratio.toFixed(2)} times`,
  ].join('\n')
}

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
  const measures = await withPage(async (inBrowser): Promise<PageMeasures> => {
    const [editToMargin, editToMargin300] = await inBrowser((open) => editsToMargin(open, LEGS))
    if (editToMargin === undefined || editToMargin300 === undefined)
      throw new Error('A book was not measured.')
    return { editToMargin, editToMargin300, memory: await inBrowser(memorySize, [NO_MACHINE_CODE]) }
  })
  console.log(values.json ? JSON.stringify(measures) : table(measures))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
