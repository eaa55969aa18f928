import { describe, expect, test } from 'vitest'
import { explainFigure } from '@/engine/explanation/explainFigure'
import { Decimal } from '@/engine/numbers/decimal'
import { sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import { accountDocument } from '@/engine/testing/account'
import { caseDocument } from '@/engine/testing/cases'
import { walkFigures } from '@/engine/testing/figureFaults'
import { allStepsText, stepText, type TextStyle } from './asText'
import { includesWords } from './includesWords'
import { figureInWords, inWords } from './inWords'

const AROUND = { context: 'Scenario "Test".' }

function explained(name: string) {
  const scenario = sound(caseDocument(name))
  const explanation = explainFigure(statementFigures(scenario).figures.account.maintenanceMargin, [], 'uta')
  if (explanation === null) throw new Error('explains nothing')
  return inWords(explanation, scenario.asOfText)
}

/** A number as it is read by somebody with a calculator. */
function numberIn(words: string): Decimal {
  const [number = ''] = /[−-]?[\d,]+(\.\d+)?/.exec(words) ?? []
  const value = new Decimal(number.replace('−', '-').replaceAll(',', ''))
  return /%/.test(words) ? value.dividedBy(100) : value
}

const plainSpaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const WAYS = [
  [' × ', (a: Decimal, b: Decimal) => a.times(b)],
  [' ÷ ', (a: Decimal, b: Decimal) => a.dividedBy(b)],
  [' + ', (a: Decimal, b: Decimal) => a.plus(b)],
  [' − ', (a: Decimal, b: Decimal) => a.minus(b)],
] as const

/** What a formula comes to, as it is said last. */
const lastAmount = (formula: string) =>
  formula
    .replace(/ \(of unrounded inputs; exactly .*?\)/, '')
    .split(/ = |, with its sign turned /)
    .at(-1)

/** The lines of a copied text that can be done again: the numbers of the formula, and what they are said to give. */
function recomputed(
  text: string,
): readonly { line: string; again: Decimal; said: Decimal; places: number }[] {
  return text.split('\n').flatMap((each) => {
    const line = plainSpaces(each).replaceAll('\\', '')
    const [, formula, result] = /^ *(?:- )?= (.*) = ([^=]*)$/.exec(line) ?? []
    const way = WAYS.find(([join]) => formula?.includes(join))
    if (formula === undefined || result === undefined || way === undefined) return []
    if (/more|largest|smallest|average|by step|by tier|unrounded|Black-76/.test(line)) return []
    const [join, operation] = way
    const [first, ...rest] = formula.split(join).map(numberIn)
    if (first === undefined) return []
    const said = numberIn(result)
    const places = (/\.(\d+)/.exec(result)?.[1]?.length ?? 0) + (/%/.test(result) ? 2 : 0)
    return [{ line, again: rest.reduce(operation, first), said, places }]
  })
}

test.each(['01', '05', '06', '08', '09', '10', '11'])(
  'each formula of case %s ends with the number above it, its sign turned where it is that',
  (name) => {
    const text = plainSpaces(allStepsText(explained(name), AROUND, 'plain'))
    const steps = [...text.matchAll(/^\d+\. .*?: ([−\d][^—\n]*?)(?: — .*)?\n +(= .*)$/gm)]
    expect(steps.length).toBeGreaterThan(5)
    for (const [, amount = '', formula = ''] of steps) expect(lastAmount(formula), formula).toBe(amount)
    expect(text).toMatch(/ = −[\d,.]+ USD, with its sign turned [\d,.]+ USD$/m)
  },
)

describe.each(['plain', 'markdown'] satisfies TextStyle[])('copied as %s', (style) => {
  test.each(['01', '05', '06', '08', '09', '10', '11'])(
    'the numbers of case %s give what they are said to give',
    (name) => {
      const lines = recomputed(allStepsText(explained(name), AROUND, style))
      expect(lines.length).toBeGreaterThan(5)
      for (const { line, again, said, places } of lines) {
        expect(again.toFixed(places), line).toBe(said.toFixed(places))
      }
    },
  )

  test('what is wrong would be seen', () => {
    const [line] = recomputed('= 3 BTC × 0.01 × 20,000.00 USD/BTC = 600.01 USD')
    expect(line?.again.toFixed(2)).toBe('600.00')
    expect(line?.said.toFixed(2)).toBe('600.01')
  })
})

test('Markdown has a bold title, items that stay items, and nothing that a reader of Markdown would take away', () => {
  const text = stepText(explained('01'), { ...AROUND, includes: 'Includes 1 position.' }, 'markdown')
  const lines = text.split('\n').filter((line) => line !== '')
  expect(lines[0]).toMatch(/^\*\*Maintenance margin: .*\*\*$/)
  expect(lines).toContain('Includes 1 position.')
  expect(lines.filter((line) => line.startsWith('- = '))).toHaveLength(2)
  for (const line of lines.slice(1)) expect(line).not.toMatch(/(^|[^\\])[*_]/)
})

test('what a figure includes is said, and what of the scenario it does not', () => {
  const ingredients = explained('01').ingredients
  const document = {
    account: { balances: [{ coin: 'USDT', wallet: '1', borrowed: '2' }] },
    orders: [],
    hedges: [],
  }
  expect(includesWords(ingredients, document)).toMatch(
    /^Includes 1 position, market prices and parameters of the rulebook\. Not in it: what is borrowed\.$/,
  )
  const order = { symbol: 'BTCUSDT', side: 'Buy', size: '1' } as const
  expect(includesWords(ingredients, { account: { balances: [] }, orders: [order] })).toContain(
    'Not in it: open orders.',
  )
  expect(
    includesWords(ingredients, { account: { balances: [] }, orders: [{ ...order, enabled: false }] }),
  ).not.toContain('Not in')
})

test('tiny numbers have the digits that give what they are said to give', () => {
  const scenario = sound(
    accountDocument({
      balances: [{ coin: 'USDT', wallet: '1000000' }],
      quotes: { BTCUSD: { mark: '20001' } },
      positions: [{ symbol: 'BTCUSD', size: '-84000', entry: '19992' }],
    }),
  )
  const { figures } = walkFigures(statementFigures(scenario))
  const profit = [...figures].find(({ term }) => term.id === 'legUpl')
  const explanation = profit === undefined ? null : explainFigure(profit, [], 'uta')
  if (explanation === null) throw new Error('explains nothing')
  const text = stepText(inWords(explanation, scenario.asOfText), AROUND)
  const [line] = recomputed(text)
  expect(text).not.toContain('unrounded')
  expect(line?.again.toFixed(line.places)).toBe(line?.said.toFixed(line.places))
})

test('dates are said as people say them wherever they stand', () => {
  const figure = explained('01').steps[0]?.figure
  if (figure === undefined) throw new Error('no step')
  const said = (of: string) => figureInWords({ ...figure, of }, '2026-03-24T00:00:00Z').of
  expect(said('BTC, 24APR26')).toBe('BTC, 24 Apr')
  expect(said('26MAR27 300000')).toBe('26 Mar 2027 300,000')
  expect(said('BTCUSDT, down 10 %, volatility up 20 %')).toBe(
    'BTCUSDT perpetual, down 10 %, volatility up 20 %',
  )
})
