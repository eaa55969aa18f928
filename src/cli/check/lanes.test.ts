import { expect, test } from 'vitest'
import { runLanes } from './lanes'
import type { Stage } from './stage'

const stage = (name: string, statements: string): Stage => ({
  name,
  command: [process.execPath, '-e', statements],
})
const saying = (name: string, milliseconds: number) =>
  stage(name, `console.log("${name} begins"); setTimeout(() => console.log("${name} ends"), ${milliseconds})`)

async function run(...lanes: readonly Stage[][]) {
  const lines: string[] = []
  const { tally, stops } = await runLanes(
    lanes.map((stages) => ({ stages })),
    (line) => lines.push(line.replace(/\d+\.\d s/, 'n s').trim()),
  )
  return { lines, tally, stops }
}

test('the stages of a lane follow one another', async () => {
  expect(await run([saying('One', 0), saying('Two', 0)])).toEqual({
    lines: [
      '=== 1/2 One ===',
      'One begins',
      'One ends',
      'One: good (n s)',
      '=== 2/2 Two ===',
      'Two begins',
      'Two ends',
      'Two: good (n s)',
    ],
    tally: { passed: 0, failed: 0, skipped: 0 },
    stops: [],
  })
})

test('what runs beside another is said whole, and all of it', async () => {
  const { lines } = await run([saying('Long', 400)], [saying('Short', 50), saying('Next', 50)])
  const [short, next] = ['Short', 'Next'].map((name) => lines.indexOf(`${name} begins`))
  for (const [at = -1, name] of [[short, 'Short'] as const, [next, 'Next'] as const])
    expect(lines.slice(at - 1, at + 3)).toEqual([
      expect.stringMatching(`=== ./3 ${name} ===`),
      `${name} begins`,
      `${name} ends`,
      `${name}: good (n s)`,
    ])
  expect(lines).toHaveLength(12)
  expect(lines[0]).toBe('=== 1/3 Long ===')
})

test('after a fault no stage begins, what runs already ends, and every fault is told', async () => {
  const wrong = stage('Wrong', 'process.exit(3)')
  const late = stage('Late', 'setTimeout(() => process.exit(4), 400)')
  const { lines, tally, stops } = await run([wrong, saying('Never', 0)], [late, saying('Neither', 0)])
  expect(stops.map(({ fault }) => fault).toSorted()).toEqual([
    expect.stringMatching('Stopped at "Late": .*4'),
    expect.stringMatching('Stopped at "Wrong": .*3'),
  ])
  expect(tally).toEqual({ passed: 0, failed: 2, skipped: 0 })
  expect(lines.join(' ')).not.toMatch('Never|Neither')
})

test('what a stage that failed printed last is kept, whatever is printed after it', async () => {
  const wrong = stage('Wrong', 'for (let line = 1; line <= 200; line++) console.log(line); process.exit(1)')
  const { stops } = await run([wrong], [saying('Long', 400)])
  const [{ lastLines = [] } = {}] = stops
  expect([lastLines.length, lastLines[0], lastLines.at(-1)]).toEqual([80, '121', '200'])
})
