import { describe, expect, it } from 'vitest'
import type { FigureView } from '@/engine/figure/view'
import { explanationText } from './asText'
import { formula, nameWords, numberWords, sourceWords, valueWords } from './words'

function view(part: Partial<FigureView>): FigureView {
  return {
    name: 'Short options contingency',
    of: '',
    meaning: 'A reserve for options sold.',
    section: 'Contingency components',
    value: '0',
    unit: 'USD',
    operation: null,
    source: null,
    inputs: 0,
    ...part,
  }
}

const netShort = view({ name: 'Net short options', of: 'BTC', value: '5', unit: 'BTC' })
const coefficient = view({
  name: 'Short option coefficient',
  value: '0.01',
  unit: 'ratio',
  source: {
    kind: 'parameter',
    path: 'units.default.contingency.shortOptionCoefficient',
    origin: 'assumed',
    note: 'not published',
    overridden: false,
  },
})
const index = view({
  name: 'Index price',
  of: 'BTC',
  value: '70214.6',
  source: { kind: 'market', path: 'market.underlyings.BTC.index' },
})
const shortOptions = view({ value: '3510.73', operation: 'product', inputs: 3 })

describe('the formula of a figure', () => {
  it('reads in words and in numbers', () => {
    const inputs = [netShort, coefficient, index]
    expect(formula(shortOptions, inputs, nameWords)).toBe(
      'net short options (BTC) × short option coefficient × index price (BTC)',
    )
    expect(formula(shortOptions, inputs, numberWords)).toBe('5 BTC × 0.01 × 70,214.6 USD')
  })

  it('is none where the figure was not computed', () => {
    expect(formula(index, [], nameWords)).toBeNull()
  })

  it('puts negative numbers in brackets', () => {
    const loss = view({ operation: 'sum' })
    const inputs = [view({ value: '-2' }), view({ value: '3' })]
    expect(formula(loss, inputs, numberWords)).toBe('(−2 USD) + 3 USD')
  })

  it('tells many terms by their number', () => {
    const terms = Array.from({ length: 33 }, (_, i) => view({ value: String(i) }))
    expect(formula(view({ operation: 'minimum' }), terms, numberWords)).toMatch(/4 USD, 28 more$/)
  })

  it('says a rate as a percentage', () => {
    expect(valueWords(view({ value: '0.12465804', unit: 'rate' })).replace('\u202f', ' ')).toBe('12.47 %')
  })
})

describe('the source of a figure', () => {
  it('names the entry, the market value or the parameter with its note', () => {
    expect(sourceWords(view({ source: { kind: 'input', path: 'positions[0].size' } }))).toBe(
      'Your entry, positions[0].size',
    )
    expect(sourceWords(index)).toBe('Market, underlyings.BTC.index')
    expect(sourceWords(coefficient)).toBe(
      'Rulebook, units.default.contingency.shortOptionCoefficient: not published',
    )
  })
})

describe('an explanation as text', () => {
  it('holds value, meaning, formula, inputs with sources, rule and context', () => {
    const text = explanationText(
      { trail: [shortOptions], inputs: [netShort, coefficient, index] },
      'Scenario "Test".',
    )
    expect(text.split('\n')).toEqual([
      'Short options contingency: 3,510.73 USD',
      'A reserve for options sold.',
      '= net short options (BTC) × short option coefficient × index price (BTC)',
      '= 5 BTC × 0.01 × 70,214.6 USD',
      '  Net short options, BTC: 5 BTC',
      '  Short option coefficient: 0.01 (Rulebook, units.default.contingency.shortOptionCoefficient: not published)',
      '  Index price, BTC: 70,214.6 USD (Market, underlyings.BTC.index)',
      'Rule: margin model, section "Contingency components".',
      'Scenario "Test".',
    ])
  })
})
