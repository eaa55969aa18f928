import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import { faultLine } from '@/engine/documents/faultLine'
import { Engine } from '@/engine/engine'
import type { Lesson, LessonStep } from '@/files/lesson/lesson'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { rehearse } from './rehearse'

const LESSON: Lesson = JSON.parse(readFileSync('public/lessons/hedging-lowers-margin.json', 'utf8'))
const engine = new Engine(builtInRulebooks(), 'lenient')

/** What is wrong with the lesson once its first step is another. */
async function faultsWith(step: Partial<LessonStep>): Promise<readonly string[]> {
  const steps = LESSON.steps.map((one, place) => (place === 0 ? { ...one, ...step } : one))
  const faults = await rehearse({ ...LESSON, steps }, SAMPLE, async (document, moves) =>
    engine.evaluate(document, moves),
  )
  return faults.map(faultLine)
}

const CHANGE = { instruction: 'Sell three.', do: LESSON.steps[0]?.change?.do ?? {} }

test('an address that leads to no figure is named, wherever it stands', async () => {
  const faults = await faultsWith({
    predict: { question: 'How much?', answer: 'units.ETH.maxLoss', tolerance: '1' },
    after: ['It is {account.margin} and {account.mmRate}.'],
    change: { ...CHANGE, until: [{ figure: 'account.nothing', above: '1' }] },
  })
  expect(faults).toEqual([
    'steps[0].after[0]: there is no figure at "account.margin"',
    'steps[0].change.until[0]: there is no figure at "account.nothing"',
    'steps[0].change.until: it does not hold when "do" has been done',
    'steps[0].predict.answer: there is no figure at "units.ETH.maxLoss"',
  ])
})

test('a condition that its own change does not meet is told', async () => {
  const until = [{ figure: 'account.maintenanceMargin', above: '5000' }]
  expect(await faultsWith({ change: { ...CHANGE, until } })).toEqual([
    'steps[0].change.until: it does not hold when "do" has been done',
  ])
})

test.each([
  ['none', '100000', 0],
  ['both', '1', 2],
])('of choices exactly one must be right: not %s', async (_, above, right) => {
  const when = [{ figure: 'account.maintenanceMargin', above }]
  const predict = {
    question: 'Which?',
    choices: [
      { text: 'This', when },
      { text: 'That', when },
    ],
  }
  expect(await faultsWith({ predict })).toEqual([
    `steps[0].predict.choices: expected one that is right, got ${right}`,
  ])
})

test('what the engine cannot value or refuses is told at the change', async () => {
  const change = { instruction: 'Sell.', do: { positions: [{ symbol: 'ETHUSDT', size: '1' }] } }
  expect((await faultsWith({ change, after: ['So.'] }))[0]).toMatch(
    /^steps\[0\]\.change\.do: ETHUSDT cannot be valued/,
  )
  const moved = { instruction: 'Move.', do: { moves: { days: '-1' } } }
  expect((await faultsWith({ change: moved }))[0]).toMatch(/^steps\[0\]\.change\.do: .*days/)
})

test('a move that cannot be made is told once, by its place in the file', async () => {
  const change = { instruction: 'Move.', do: { moves: { price: { BTC: '-2' }, days: '-1' } } }
  expect(await faultsWith({ change })).toEqual([
    'steps[0].change.do: moves.price.BTC: expected a decimal above -1, got "-2"; moves.days: expected a decimal of 0 or more, got "-1"',
  ])
})
