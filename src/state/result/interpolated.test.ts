import { expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { toDocument } from '@/state/workbook/toDocument'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { enteredValues, interpolatedOf, isEnteredAlone } from './interpolated'

const CALL = 'BTC-24APR26-77000-C-USDT'
const PUT = 'BTC-15MAY26-60000-P-USDT'
const sample: SampleMarket = {
  label: '',
  note: '',
  asOf: '2026-03-25T08:00:00Z',
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: {
      'BTC-24APR26-70000-C-USDT': { iv: '0.5', forward: '70100' },
      'BTC-24APR26-84000-C-USDT': { iv: '0.4', forward: '70100' },
    },
  },
}
const workbook: Workbook = {
  ...EMPTY_WORKBOOK,
  positions: [CALL, PUT].map((symbol, i) => {
    return { id: String(i), enabled: true, symbol, size: '-1', entry: '', leverage: '' }
  }),
}
const engine = new Engine(RULEBOOKS, 'lenient')

function evaluation(of: Workbook) {
  const checked = engine.evaluate(toDocument(of, sample).document)
  if (!checked.ok) throw new Error('the document has faults')
  return checked.value
}

test('entering all of them leaves every number as it is, and none is interpolated any more', () => {
  const before = evaluation(workbook)
  expect(before.interpolated).toHaveLength(2)
  const after = evaluation({ ...workbook, marketEdits: enteredValues(before.interpolated) })
  expect(after.interpolated).toEqual([])
  expect(after.statement).toEqual(before.statement)
})

test('entering one of them leaves the others as they are', () => {
  const [first, second] = evaluation(workbook).interpolated
  if (first === undefined || second === undefined) throw new Error('two are interpolated')
  const after = evaluation({ ...workbook, marketEdits: enteredValues([{ ...second, iv: '3' }]) })
  expect(after.interpolated).toEqual([first])
})

test('an option is found in any spelling; what is listed is none', () => {
  const current = evaluation(workbook)
  expect(interpolatedOf(current, 'BTC-24APR26-77000.0-C-USDT')?.iv).toBe('0.4505')
  expect(interpolatedOf(current, 'BTC-24APR26-70000-C-USDT')).toBe(undefined)
  expect(interpolatedOf(null, CALL)).toBe(undefined)
})

test('a volatility is the user’s alone where the market lists no such option', () => {
  const marketEdits = { [`quotes.${CALL}.iv`]: '0.6', 'quotes.BTC-24APR26-70000-C-USDT.iv': '0.6' }
  const entered = (symbol: string) => isEnteredAlone({ marketEdits }, sample.market, symbol)
  expect([CALL, 'BTC-24APR26-70000-C-USDT', PUT].map(entered)).toEqual([true, false, false])
})

test('the explanation of a row’s volatility says where it is from', () => {
  const { document } = toDocument(workbook, sample)
  const explained = engine.explain(document, 'rows.positions[0].iv', [])
  expect(explained).toMatchObject({
    value: {
      trail: [
        {
          step: {
            figure: {
              value: '0.4505',
              source: { note: 'interpolated between listed strikes and expiries, linear in total variance' },
            },
          },
        },
      ],
    },
  })
})
