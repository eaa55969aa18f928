import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movedBy } from '@/engine/market/shift/testing/moved'
import { sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import { type AccountParts, accountDocument, figuresOf } from '@/engine/testing/account'
import { scenarioDocuments } from '@/engine/testing/documents'
import { type ChangeLevel, explainChange, type FigureChange } from './explainChange'

const FAR = 'BTCUSDT-26JUN26'
const CALL = 'BTC-24APR26-20000-C-USDT'
const BOOK = {
  quotes: { [FAR]: { mark: '20100' }, [CALL]: { iv: '0.5' } },
  positions: [
    { symbol: CALL, size: '-3' },
    { symbol: 'BTCUSDT', size: '0.2' },
  ],
}

function changed(before: AccountParts, now: AccountParts): FigureChange {
  const [was, is] = [before, now].map((parts) => figuresOf(parts).figures.account.maintenanceMargin)
  const change = was && is && explainChange(was, is)
  if (!change) throw new Error('no change')
  return change
}

const said = ({ before, now }: Pick<ChangeLevel, 'before' | 'now'>) => {
  const { name, of } = now ?? before ?? { name: '', of: '' }
  return `${name}, ${of}`
}
const last = (change: FigureChange) => change.levels.at(-1)

test('after moves a mark is still that mark, and the way ends where it was quoted before', () => {
  const document = accountDocument({
    ...BOOK,
    quotes: { ...BOOK.quotes, [CALL]: { iv: '0.5', mark: '1100' } },
  })
  const [was, is] = [sound(document), movedBy(document, { price: { BTC: '0.5' } }).scenario].map(
    (scenario) => statementFigures(scenario).figures.account.totalEquity,
  )
  const change = was && is && explainChange(was, is)
  expect(change && last(change)).toMatchObject({
    before: { name: 'Mark price', of: CALL, value: '1100' },
    now: { of: CALL },
    inputs: [],
  })
})

describe('the way to what made the difference', () => {
  test('leads to the leg that was added', () => {
    const change = changed(BOOK, { ...BOOK, hedges: [{ symbol: FAR, size: '-0.5' }] })
    expect(last(change)?.before).toBeNull()
    expect(last(change)?.now?.of).toContain(FAR)
    expect(change.levels.map(said)).toContain('Maximum loss, BTC')
  })

  test('leads to a quoted price, down to itself', () => {
    const change = changed(BOOK, { ...BOOK, quotes: { ...BOOK.quotes, [CALL]: { iv: '0.8' } } })
    expect(last(change)?.now?.source).toMatchObject({ kind: 'market' })
    expect([last(change)?.before?.value, last(change)?.now?.value]).toEqual(['0.5', '0.8'])
  })

  test('leads to a parameter of the rulebook, down to its source', () => {
    const rulebookOverrides = { units: { BTC: { contingency: { shortOptionCoefficient: '0.05' } } } }
    const change = changed(BOOK, { ...BOOK, rulebookOverrides })
    expect(last(change)?.now?.source).toMatchObject({ kind: 'parameter', overridden: true })
    expect(last(change)?.now?.value).toBe('0.05')
    expect(change.levels.map(said)).toContain('Short options contingency, BTC')
  })

  test('names both scenarios where another decides, and follows the one that no longer does', () => {
    const change = changed(BOOK, { ...BOOK, hedges: [{ symbol: 'BTCUSDT', size: '1.4' }] })
    const level = change.levels.find(({ isOtherDecider }) => isOtherDecider)
    expect(level?.inputs.map(said)).toEqual([
      expect.stringMatching(/up 10/),
      expect.stringMatching(/down 10/),
    ])
    for (const { before, now } of level?.inputs ?? []) {
      expect(before?.of).toBe(now?.of)
      expect(before?.value).not.toBe(now?.value)
    }
    expect(last(change)?.now?.of).toContain('BTCUSDT')
    expect(last(change)?.before).toBeNull()
  })

  test('lists of a sum first what makes most of the difference', () => {
    const change = changed(BOOK, { ...BOOK, hedges: [{ symbol: FAR, size: '3' }] })
    const sum = change.levels.find(({ inputs }) => inputs.length > 1)
    const by =
      sum?.inputs.map(({ before, now }) => Number(now?.value ?? 0) - Number(before?.value ?? 0)) ?? []
    expect(by).toEqual(by.toSorted((one, other) => other - one))
    expect(sum && by.reduce((total, one) => total + one, 0)).toBeCloseTo(
      Number(sum?.now?.value) - Number(sum?.before?.value),
      6,
    )
  })
})

test('is none where nothing differs', () => {
  const { maintenanceMargin } = figuresOf(BOOK).figures.account
  expect(explainChange(maintenanceMargin, figuresOf(BOOK).figures.account.maintenanceMargin)).toBeNull()
})

test('of any two books: each level is the first input of the one above, and all of it differs', () => {
  fc.assert(
    fc.property(scenarioDocuments, scenarioDocuments, (one, other) => {
      const [was, is] = [one, other].map((document) => statementFigures(sound(document)).figures.account)
      for (const key of ['maintenanceMargin', 'totalEquity', 'availableBalance'] as const) {
        const change = was && is && explainChange(was[key], is[key])
        if (!change) continue
        change.levels.forEach((level, place) => {
          expect(level.before?.value).not.toBe(level.now?.value)
          const above = change.levels[place - 1]
          if (above === undefined || above.isOtherDecider) return
          expect(above.inputs[0]).toEqual({ before: level.before, now: level.now })
        })
      }
    }),
    { numRuns: 30 },
  )
})
