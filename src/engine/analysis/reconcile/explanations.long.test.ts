import { describe, expect, test } from 'vitest'
import { OWN_MODEL } from '@/engine/models/registry'
import published from '@/engine/models/uta/cases/published/exchange-answer.json' with { type: 'json' }
import answer from '@/engine/models/uta/cases/published/portfolio-margin.json' with { type: 'json' }
import { put, sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { accountDocument } from '@/engine/testing/account'
import { unitParameters } from './changedRules'
import { observedIn, reconcile } from './reconcile'

/** Ten legs in three dollars and four expiries, one of them in ten minutes; spot that hedges. */
const BOOK = {
  ...accountDocument({
    asOf: '2026-04-24T07:50:00Z',
    spotHedging: true,
    balances: [
      { coin: 'USDT', wallet: '1000000' },
      { coin: 'BTC', wallet: '2' },
    ],
    quotes: {
      BTCUSDT: { mark: '20100' },
      'BTCUSDT-26JUN26': { mark: '20900' },
      'BTC-24APR26-20000-C': { iv: '0.7' },
      'BTC-24APR26-20500-P': { iv: '0.7' },
      'BTC-29MAY26-21000-C-USDT': { iv: '0.6' },
      'BTC-29MAY26-18000-P': { iv: '0.65', mark: '400' },
      'BTC-26JUN26-22000-C': { iv: '0.55' },
      'BTC-26JUN26-17000-P': { iv: '0.6' },
    },
    positions: [
      { symbol: 'BTCUSDT', size: '-3' },
      { symbol: 'BTCPERP', size: '0.5' },
      { symbol: 'BTCUSDT-26JUN26', size: '-1.5' },
      { symbol: 'BTCUSD', size: '12000' },
      { symbol: 'BTC-24APR26-20000-C', size: '-4' },
      { symbol: 'BTC-24APR26-20500-P', size: '1' },
      { symbol: 'BTC-29MAY26-21000-C-USDT', size: '-6' },
      { symbol: 'BTC-29MAY26-18000-P', size: '-2' },
      { symbol: 'BTC-26JUN26-22000-C', size: '5' },
      { symbol: 'BTC-26JUN26-17000-P', size: '-3' },
    ],
  }),
  rulebook: 'uta-observed',
}

/** A value that each parameter may also have. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'stress.priceRange': ['0.123457', '0.05', '0.9'],
  'stress.priceSteps': ['13', '5', '21'],
  'stress.ivUp': ['0.314159', '0', '0.2'],
  'stress.ivDown': ['-0.271828', '0', '-0.99'],
  'stress.ivTermPower': ['0.654321', '0', '1'],
  'stress.ivTermPivotDays': ['45.6789', '7'],
  'stress.expiryDecaySeconds': ['2718.28', '900'],
  'contingency.shortOptionCoefficient': ['0.0123456', '0'],
  'contingency.vegaFactor': ['0.0234567', '0.5'],
  'contingency.stablecoinSpreadFactor': ['0.00765432', '0'],
  'contingency.deltaFactor': ['0.000987654', '0'],
  'contingency.basisFactor': ['0.567891', '0.6'],
  'contingency.basisThreshold': ['0.0345678', '0.1'],
  'contingency.perpFuturesRiskFactor': ['0.000456789', '0.00045', '0'],
  imFactor: ['1.34567', '1'],
}

const overriding = (parameter: string, value: string, document: object = BOOK) =>
  put(document, ['rulebookOverrides', 'units', 'BTC', ...parameter.split('.')], value)

function explainedBy(document: unknown, theirs: unknown) {
  const observed = observedIn(JSON.parse(JSON.stringify(theirs)), OWN_MODEL)
  if (!observed.ok) throw new Error('not read')
  const unit = reconcile(sound(document), observed.value).units.BTC
  if (unit === undefined) throw new Error('no unit')
  return unit
}

describe('our own statement with one parameter changed', () => {
  const all = Object.entries(OTHERS).flatMap(([name, values]) => values.map((value) => ({ name, value })))

  test('is looked at for every parameter of a unit', () => {
    expect(unitParameters(OWN_MODEL).map(({ path }) => path)).toEqual(Object.keys(OTHERS))
  })

  test.each(all)(
    '$name $value is named to 6 digits; all that is named leaves nothing apart',
    ({ name, value }) => {
      const theirs = statement(sound(overriding(name, value)))
      const { rows, explainedBy: found } = explainedBy(BOOK, theirs)
      expect(rows.some(({ equal }) => !equal)).toBe(true)
      const named = found.find(({ parameter }) => parameter === `units.BTC.${name}`)
      expect(Number(named?.value)).toBe(Number(value))
      for (const one of found) {
        const adopted = overriding(one.parameter.replace('units.BTC.', ''), one.value)
        expect(explainedBy(adopted, theirs).rows.filter(({ equal }) => !equal)).toEqual([])
      }
    },
  )

  test('nothing apart needs no explanation', () => {
    const { rows, explainedBy: found } = explainedBy(BOOK, statement(sound(BOOK)))
    expect(rows.filter(({ equal }) => !equal)).toEqual([])
    expect(found).toEqual([])
  })

  test('two parameters changed are explained by no single one', () => {
    const twice = overriding('contingency.vegaFactor', '0.1', overriding('imFactor', '1.3') as object)
    expect(explainedBy(BOOK, statement(sound(twice))).explainedBy).toEqual([])
  })

  test('another size is no matter of parameters', () => {
    const other = statement(sound(put(BOOK, ['positions', 0, 'size'], '-2')))
    expect(explainedBy(BOOK, other).explainedBy).toEqual([])
  })
})

describe("the exchange's own answer, held against its scenario under another parameter", () => {
  const itself = [
    ['stress.priceRange', '0.15', '0.1'],
    ['stress.priceSteps', '9', '11'],
    ['stress.ivDown', '-0.3', '-0.2'],
    ['stress.ivUp', '0.2', '0.24'],
    ['stress.ivTermPower', '0.5', '0.3'],
    ['contingency.basisFactor', '0.6', '0.45'],
    ['contingency.basisThreshold', '0.06', '0.05'],
    ['contingency.perpFuturesRiskFactor', '0.0005', '0.0003'],
    ['imFactor', '1.15', '1.2'],
  ] as const

  test.each(itself)('%s %s is found to be %s', (name, wrong, right) => {
    const { explainedBy: found } = explainedBy(overriding(name, wrong, published), answer)
    const named = found.find(({ parameter }) => parameter === `units.BTC.${name}`)
    expect(Math.abs(Number(named?.value) / Number(right) - 1)).toBeLessThan(1e-6)
  })
})

describe('an answer without the parts of its margin', () => {
  const at = ['result', 'assetPnlRange', 0]
  const without = (...keys: readonly string[]) => put(answer, [...at, ...keys], null)
  const apart = (document: unknown, theirs: unknown) => {
    const { rows, explainedBy: found } = explainedBy(document, theirs)
    return { found, apart: rows.filter(({ equal }) => !equal) }
  }

  test.each([
    ['contingency', without('contingency')],
    ['its total', without('contingency', 'contingencyComponents')],
    ['P&Ls of the unit', without('totalPnlRanges')],
  ])('lacking %s: no parameter is fitted to a margin of another instant, and why is said', (_, theirs) => {
    const { found, apart: margins } = apart(published, theirs)
    expect(found).toEqual([])
    expect(margins.map(({ what }) => what)).toEqual(['maintenance margin', 'initial margin'])
    for (const { note } of margins) expect(note).toContain('not decided by these numbers')
  })

  test('what its other numbers decide is named all the same', () => {
    const found = (name: string, wrong: string, theirs: unknown) =>
      apart(overriding(name, wrong, published), theirs).found.find(({ parameter }) =>
        parameter.endsWith(name),
      )
    const total = without('contingency', 'contingencyComponents')
    expect(found('contingency.perpFuturesRiskFactor', '0.0005', total)?.value).toBe('0.0003')
    expect(Number(found('stress.ivUp', '0.2', without('contingency'))?.value)).toBeCloseTo(0.24, 6)
    expect(Number(found('imFactor', '1.15', without('contingency'))?.value)).toBeCloseTo(1.2, 6)
  })
})
