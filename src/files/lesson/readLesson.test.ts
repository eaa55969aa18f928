import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import { faultLine } from '@/engine/documents/faultLine'
import { readLesson } from './readLesson'

const rulebooks = builtInRulebooks()
const TEXT = readFileSync('public/lessons/hedging-lowers-margin.json', 'utf8')

/** The lesson's file with something else in it. */
function changed(
  change: (lesson: Record<string, unknown> & { steps: Record<string, unknown>[] }) => void,
): string {
  const lesson = JSON.parse(TEXT)
  change(lesson)
  return JSON.stringify(lesson)
}

function faultsOf(text: string): readonly string[] {
  const read = readLesson(text, rulebooks)
  return read.ok ? [] : read.faults.map(faultLine)
}

test('a sound lesson is given as it stands', () => {
  expect(readLesson(TEXT, rulebooks)).toEqual({ ok: true, value: JSON.parse(TEXT) })
})

test('every fault is told at once, with its path, those of the scenario and of the rows among them', () => {
  const text = changed((lesson) => {
    lesson.id = 'No Id'
    lesson.colour = 'red'
    const scenario = lesson.scenario as { account: { balances: object[] } }
    scenario.account.balances = [{ coin: 'USDT', wallet: 20000 }]
    lesson.steps[0] = {
      title: 'A step',
      text: [],
      look: 'Headline',
      after: ['So it is.'],
      predict: { question: 'How much?', answer: 'margin', tolerance: '-1' },
      change: {
        instruction: ' ',
        do: { positions: [{ symbol: 'BTCUSDT', size: '0' }], remove: { hedge: [] } },
      },
    }
    lesson.steps[1] = { title: 'Nothing to do', text: ['Read.'], look: 'Headline', after: ['Done.'] }
  })
  expect(faultsOf(text)).toEqual([
    'colour: unknown key',
    'id: expected an id in lower case with hyphens, got "No Id"',
    'scenario.account.balances[0].wallet: expected a decimal in quotes, got the number 20000',
    'steps[0].text: expected at least one paragraph',
    'steps[0].predict.answer: expected the address of a figure such as "account.maintenanceMargin", got "margin"',
    'steps[0].predict.tolerance: expected a decimal of 0 or more, got "-1"',
    'steps[0].change.instruction: expected a text with something in it, got " "',
    'steps[0].change.do.positions[0].size: expected a decimal other than 0, got "0"',
    'steps[0].change.do.remove.hedge: unknown key, did you mean "hedges"?',
    'steps[1]: expected something to predict or to change',
  ])
})

test('choices have conditions, and no number beside them', () => {
  const text = changed((lesson) => {
    lesson.steps[2] = {
      ...lesson.steps[2],
      predict: {
        question: 'Which?',
        tolerance: '1',
        choices: [
          { text: 'This', when: [{ figure: 'account.mmRate' }] },
          { text: 'That', when: [] },
        ],
      },
    }
  })
  expect(faultsOf(text)).toEqual([
    'steps[2].predict.tolerance: a choice has no number: leave it out, or the choices',
    'steps[2].predict.choices[0].when[0]: expected "is", "above" or "below"',
    'steps[2].predict.choices[1].when: expected at least one condition',
  ])
})

test.each(['', '[]', '{', 'null', '{"steps": 3}', '{"steps": [null, 1, "two"]}'])(
  '%s is refused, not thrown at',
  (text) => {
    expect(faultsOf(text)).not.toEqual([])
  },
)
