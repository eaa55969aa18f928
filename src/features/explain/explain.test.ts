import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Explanation,
  explainFigure,
  type FigureView,
  type StepView,
} from '@/engine/explanation/explainFigure'
import { movedBy } from '@/engine/market/shift/testing/moved'
import { Decimal } from '@/engine/numbers/decimal'
import { put, sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import { caseDocument } from '@/engine/testing/cases'
import { walkFigures } from '@/engine/testing/figureFaults'
import { asideWords } from './asides'
import { allStepsText, stepText } from './asText'
import { crumbsOf } from './crumbs'
import { amountWords, EXACT } from './figureWords'
import { formula } from './formula'
import { inWords } from './inWords'
import { decidedBy, knownIn, stepLabel, titleOf } from './labels'
import { numberInFormula, roundingOf } from './rounding'
import { sourceText, sourceWords } from './sourceWords'
import { inputsOf, lastOf, listed } from './steps'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

function explained(name: string, path: readonly number[] = []): Explanation {
  const scenario = sound(caseDocument(name))
  const explanation = explainFigure(statementFigures(scenario).figures.account.maintenanceMargin, path, 'uta')
  if (explanation === null) throw new Error('explains nothing')
  return inWords(explanation, scenario.asOfText)
}

function labels(explanation: Explanation, step: StepView): readonly string[] {
  const inputs = listed(explanation, step).map(({ view }) => view)
  const beside = inputs.map(({ figure }) => figure)
  return inputs.map((input) => stepLabel(input, beside, step))
}

function found(explanation: Explanation, name: string, of: string): StepView {
  const step = explanation.steps.find(({ figure }) => figure.name === name && figure.of === of)
  if (step === undefined) throw new Error(`no ${name} of ${of}`)
  return step
}

const figure = (part: Partial<FigureView>): FigureView => ({
  name: 'Rate',
  of: '',
  meaning: '',
  section: '',
  term: '',
  value: '0',
  unit: 'USD',
  per: '',
  operation: 'sum',
  source: null,
  row: '',
  isRuleNumber: false,
  ...part,
})

describe('names', () => {
  test('of units are their coins, of what is borrowed its coin', () => {
    const two = explained('11')
    const [root] = two.steps
    if (root === undefined) throw new Error('no step')
    expect(labels(two, root).toSorted()).toEqual(expect.arrayContaining(['BTC', 'ETH']))
    const owing = explained('10')
    expect(owing.steps[0] && labels(owing, owing.steps[0])).toContain('borrowed USDT')
  })

  test.each(['01', '05', '06', '09', '10', '11', '15', '16'])(
    'are never the same twice in a list of case %s',
    (name) => {
      const explanation = explained(name)
      for (const step of explanation.steps) {
        const list = labels(explanation, step)
        expect(new Set(list).size, `${titleOf(step.figure)}: ${list.join('; ')}`).toBe(list.length)
      }
    },
  )

  test('of two rows of one contract say which row each is', () => {
    const document = JSON.parse(readFileSync('public/examples/half-hedged-strangle.json', 'utf8'))
    const { figures } = walkFigures(statementFigures(sound(document)))
    const lists = [...figures]
      .filter(({ operation }) => operation === 'sum')
      .flatMap((figure) => {
        const explanation = explainFigure(figure, [], 'uta')
        return explanation?.steps[0] ? [labels(explanation, explanation.steps[0])] : []
      })
    expect(lists.flat()).toContain('BTCUSDT (what-if hedge 1)')
    for (const list of lists) expect(new Set(list).size, list.join('; ')).toBe(list.length)
  })

  test('say which scenario decides, and how many lose less', () => {
    const explanation = explained('01')
    const loss = found(explanation, 'Maximum loss', 'BTC')
    // There is one leg, so that it makes all of the loss.
    expect(plain(decidedBy(loss, []))).toBe('BTC up 10 % with volatility up 20 %, BTC 24 Apr 80,000 call')
    expect(loss.asides.map(asideWords)).toContain('32 scenarios that lose less')
  })

  test('of what does not decide tell how many do as much, and how many less', () => {
    const loss = found(explained('01'), 'Maximum loss', 'BTC')
    const scenarios = loss.asides.find(({ kind }) => kind === 'undecided')
    if (scenarios === undefined) throw new Error('no other scenarios')
    const tied = scenarios.figures.map((one, place) =>
      place < 2 ? { ...one, figure: { ...one.figure, value: scenarios.from.value } } : one,
    )
    expect(asideWords({ ...scenarios, figures: tied })).toBe(
      '2 scenarios that lose as much, 30 that lose less',
    )
    expect(asideWords({ ...scenarios, figures: tied.slice(2, 3) })).toBe('1 scenario that loses less')
    expect(asideWords({ ...scenarios, kind: 'zero' })).toBe('32 that are 0')
  })

  test('an order’s portfolio is not named twice', () => {
    const names = explained('09').steps.flatMap(({ asides, passed }) =>
      [...passed, ...asides.flatMap(({ figures }) => figures)].map(({ figure }) => figure),
    )
    const portfolios = names
      .filter(({ name }) => name === 'Maintenance margin of a portfolio')
      .map(({ of }) => of)
    expect(portfolios.length).toBeGreaterThan(1)
    expect(new Set(portfolios).size).toBe(portfolios.length)
  })

  test('of the way down say where one is', () => {
    const root = explained('01')
    const loss = found(root, 'Maximum loss', 'BTC')
    const first = root.steps[0]
    const below = first?.inputs?.find(({ step }) => root.steps[step] === loss)
    const crumbs = crumbsOf(explained('01', below?.path ?? []))
    expect(crumbs.map(({ words }) => plain(words))).toEqual([
      'Account',
      'BTC',
      'held alone',
      'up 10 %, volatility up 20 %',
      'BTC 24 Apr 80,000 call',
    ])
    expect(crumbs.filter(({ isHere }) => isHere)).toHaveLength(2)
  })
})

describe('amounts', () => {
  test.each([
    [{ value: '0.9998', per: 'USDT' }, '0.9998 USD/USDT'],
    [{ value: '2977.3616381', unit: 'USDT', per: 'BTC' }, '2,977.36 USDT per BTC'],
    [{ value: '70214.6', per: 'BTC', operation: null }, '70,214.60 USD/BTC'],
    [{ value: '-12838.9297423' }, '−12,838.93 USD'],
    [{ value: '0.12465804', unit: 'rate' }, '12.47 %'],
    [{ value: '-3', unit: 'BTC' }, '−3 BTC'],
    [{ value: '0.45', unit: 'BTC', per: 'BTC' }, '0.45'],
  ] as const)('%j reads %s', (part, words) => {
    expect(plain(amountWords(figure(part)))).toBe(words)
  })

  test('have all their digits where they are asked for, and never part from their unit', () => {
    const exact = amountWords(figure({ value: '-12838.929742312345' }), EXACT)
    expect(plain(exact)).toBe('−12,838.929742312345 USD')
    expect(exact).not.toContain(' ')
    expect(plain(amountWords(figure({ value: '0.12465804', unit: 'rate' }), EXACT))).toBe('12.465804 %')
  })

  test('in a formula give the result that is said', () => {
    const value = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => String(n / 1000))
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 6 }), (values) => {
        const inputs = values.map((one) => figure({ value: one }))
        const sum = figure({
          value: (values.reduce((total, one) => total + Math.round(Number(one) * 1000), 0) / 1000).toString(),
        })
        const { places, recomputes } = roundingOf(sum, inputs)
        expect(recomputes).toBe(true)
        const words = plain(formula(sum, inputs, (input) => numberInFormula(input, places)) ?? '')
        const numbers = words.match(/−?[\d,]+(\.\d+)?/g) ?? []
        const again = numbers.reduce(
          (total, one) => total.plus(one.replace('−', '-').replaceAll(',', '')),
          new Decimal(0),
        )
        expect(plain(amountWords({ ...sum, value: again.toFixed() }))).toBe(plain(amountWords(sum)))
      }),
    )
  })

  test('that cannot be done again by hand are not said to be', () => {
    expect(roundingOf(figure({ operation: 'callValue' }), [figure({})]).recomputes).toBe(false)
  })
})

describe('a formula', () => {
  test('tells many terms by their number', () => {
    const terms = Array.from({ length: 33 }, (_, i) => String(i))
    expect(formula(figure({ operation: 'minimum' }), terms, (one) => one)).toMatch(/4, 28 more$/)
  })

  test.each([
    ['0', '0', '0', 'a required of b'],
    ['5', '-2', 'Infinity', 'a required of b, which can carry none of it'],
    ['5', '0', 'Infinity', 'a required of b, which can carry none of it'],
    ['5', '20', '0.25', 'a ÷ b'],
  ])('of a rate of %s by %s divides by nothing that does not carry it', (_required, _base, value, words) => {
    expect(formula(figure({ operation: 'rate', value }), ['a', 'b'], String)).toBe(words)
  })

  test('has a number of the rule that decides', () => {
    const scenario = sound(put(caseDocument('01'), ['account', 'balances', 0, 'wallet'], '1'))
    const explanation = explainFigure(statementFigures(scenario).figures.account.availableBalance, [], 'uta')
    if (explanation === null) throw new Error('explains nothing')
    expect(plain(stepText(inWords(explanation, scenario.asOfText), { context: '' }))).toMatch(
      /\n= the largest of 0, margin balance less initial margin\n= the largest of 0, \(−[\d,.]+ USD\) = 0\.00 USD\n/,
    )
  })

  test('is none where nothing was computed', () => {
    expect(formula(figure({ operation: null }), [], String)).toBeNull()
  })
})

describe('a source', () => {
  const sources = (name: string) =>
    explained(name).steps.flatMap((step) => {
      const last = lastOf(step)
      return last.source === null ? [] : [[last.source.kind, plain(sourceWords(last))] as const]
    })

  test('is in words', () => {
    const all = sources('01').map(([, words]) => words)
    expect(all).toContain('your entry: size of BTC 24 Apr 80,000 call')
    expect(all).toContain('market: index price of BTC')
    expect(all).toContain('rulebook: short option coefficient')
  })

  test('says of a what-if move which one it is', () => {
    const moves = { price: { BTC: '-0.12' }, volatility: { '*': '0.5' }, rate: { USDT: '0.98' }, days: '7' }
    const { scenario } = movedBy(caseDocument('01'), moves)
    const explanation = explainFigure(statementFigures(scenario).figures.account.maintenanceMargin, [], 'uta')
    const words = explanation?.steps.map((step) => sourceWords(lastOf(step))) ?? []
    expect(words.filter((one) => one.includes('what-if')).toSorted()).toEqual([
      'your what-if move: BTC price',
      'your what-if move: USDT rate',
      'your what-if move: days ahead',
      'your what-if move: every coin’s volatility',
    ])
    expect(words).toContain('market: index price of BTC')
  })

  test.each(['01', '06', '09', '10', '15'])('never shows a path of the document, in case %s', (name) => {
    for (const [, words] of sources(name)) expect(words).not.toMatch(/\[\d|units\.|market\.|margin model/)
  })

  test('of a parameter says its origin and its note', () => {
    const { steps } = explained('01')
    const coefficient = steps.map(lastOf).find(({ name }) => name === 'Short option coefficient')
    expect(coefficient && sourceText(coefficient)).toMatch(/^rulebook: short option coefficient, assumed: ./)
  })
})

describe('copied', () => {
  test('a step holds its value, formula, inputs with sources, its rule and the context', () => {
    const root = explained('01')
    const charge = found(root, 'Contingency', 'BTC')
    expect(decidedBy(charge, [])).toBe('short options contingency')
    const text = plain(
      stepText({ ...root, steps: [charge, ...root.steps.slice(1)] }, { context: 'Scenario "Test".' }),
    )
    const lines = text.split('\n')
    expect(lines[0]).toMatch(/^Contingency, BTC: [\d,.]+ USD — short options contingency$/)
    expect(lines).toContain('= net short options × short option coefficient × index price')
    expect(text).toMatch(/\n= [\d.]+ BTC × 0\.01 × [\d,.]+ USD\/BTC = [\d,.]+ USD\n/)
    expect(text).toMatch(/\n {2}Index price: [\d,.]+ USD\/BTC \(market: index price of BTC\)\n/)
    expect(lines.at(-5)).toMatch(/^Rule: The five contingency components are added/)
    expect(lines.at(-4)).toMatch(/^Rule: Options sold less options bought/)
    expect(lines.at(-2)).toMatch(/^Rule from: The public guide; grouping of short options/)
    expect(lines.at(-1)).toBe('Scenario "Test".')
  })

  test('all steps go down to the inputs, each once and numbered', () => {
    const explanation = explained('01')
    const text = plain(allStepsText(explanation, { context: 'Scenario "Test".' }))
    const titles = text.split('\n').filter((line) => /^\d+\. /.test(line))
    expect(titles.length).toBe(explanation.steps.filter((step) => lastOf(step).operation !== null).length)
    for (const [, number] of text.matchAll(/\(step (\d+)\)/g)) {
      expect(Number(number)).toBeLessThanOrEqual(titles.length)
    }
    expect(text).toContain('(your entry: size of BTC 24 Apr 80,000 call)')
    expect(text).toContain('Numbers are rounded for reading')
  })

  test('every sum, product and difference of it comes out as it is said', () => {
    for (const name of ['01', '05', '06', '11']) {
      const explanation = explained(name)
      for (const step of explanation.steps) {
        const last = lastOf(step)
        if (!['sum', 'product', 'difference'].includes(last.operation ?? '')) continue
        const inputs = inputsOf(explanation, step).map(({ view }) => view.figure)
        expect(roundingOf(last, inputs).recomputes, titleOf(last)).toBe(true)
      }
    }
  })
})

test('what is known from above is not said again', () => {
  const explanation = explained('11')
  for (const step of explanation.steps) {
    for (const { view } of listed(explanation, step)) {
      for (const one of knownIn(step)) {
        if (one !== '') expect(decidedBy(view, knownIn(step))).not.toBe(one)
      }
    }
  }
})
