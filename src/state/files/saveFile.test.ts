import { beforeEach, expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { Engine } from '@/engine/engine'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { libraryStore } from '@/state/library/libraryStore'
import { resultStore } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { resetStores } from '@/state/testing/reset'
import { openedWorkbook } from '@/state/workbook/openedWorkbook'
import { toDocument } from '@/state/workbook/toDocument'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { scenarioText } from './saveFile'

const sample: SampleMarket = {
  label: '',
  note: '',
  asOf: '2026-03-25T08:00:00Z',
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: {
      'BTC-24APR26-70000-C-USDT': { iv: '0.5' },
      'BTC-24APR26-84000-C-USDT': { iv: '0.4', forward: '70100' },
    },
  },
}
const position = (id: string, symbol: string, enabled = true) => {
  return { id, enabled, symbol, size: '1', entry: '', leverage: '' }
}
const lenient = new Engine(RULEBOOKS, 'lenient')

/** The workbook at work, with what the engine says of it; gives the evaluation. */
function evaluated(workbook: Workbook) {
  scenarioStore.setState({ workbook })
  const { document, rowIds } = toDocument(workbook, sample)
  const checked = lenient.evaluate(document)
  if (!checked.ok) throw new Error('the document has faults')
  resultStore.setState({ current: checked.value, document, rowIds })
  return checked.value
}

beforeEach(() => {
  resetStores()
  libraryStore.setState({ sample })
})

test('a file has the interpolated volatilities, not the rows that cannot be valued, and says the same numbers', () => {
  const { statement, leftOut, interpolated } = evaluated({
    ...EMPTY_WORKBOOK,
    positions: [
      position('a', 'BTC-24APR26-77000-C-USDT'),
      position('b', 'XRPUSDT'),
      position('c', 'BTCUSDT', false),
      position('d', 'BTC-24APR26-70000-C-USDT'),
    ],
  })
  expect(leftOut.map(({ path }) => path)).toEqual(['positions[1]'])
  expect(interpolated).toMatchObject([{ symbol: 'BTC-24APR26-77000-C-USDT', iv: '0.4505' }])
  const { text, switchedOff, unvalued } = scenarioText()
  expect({ switchedOff, unvalued }).toEqual({ switchedOff: 1, unvalued: 1 })
  const strict = new Engine(RULEBOOKS).evaluate(JSON.parse(text))
  expect(strict.ok && strict.value.statement).toEqual(statement)
})

test('a file that is opened and saved again is the same to the byte, also where a contract is spelled in two ways', () => {
  evaluated({
    ...EMPTY_WORKBOOK,
    positions: [
      position('a', 'BTC-24APR26-77000-C-USDT'),
      position('b', 'BTC-24APR26-70000-C-USDT'),
      position('c', 'BTC-24APR26-76000-C'),
    ],
    hedges: [{ id: 'd', enabled: true, symbol: 'BTC-24APR26-76000.0-C', size: '1' }],
  })
  const { text } = scenarioText()
  const document: ScenarioDocument = JSON.parse(text)
  expect(Object.keys(document.market.quotes ?? {})).toEqual([
    'BTC-24APR26-77000-C-USDT',
    'BTC-24APR26-70000-C-USDT',
    'BTC-24APR26-76000-C',
  ])
  evaluated(openedWorkbook(document, sample))
  expect(scenarioText().text).toBe(text)
})

test('what the user alone has entered is not what the market lists', () => {
  const symbol = 'BTC-15MAY26-70000-C-USDT'
  const workbook = {
    ...EMPTY_WORKBOOK,
    marketEdits: { [`quotes.${symbol}.iv`]: '3' },
    positions: [position('a', symbol), position('b', 'BTC-15MAY26-70000-P-USDT')],
  }
  expect(evaluated(workbook).interpolated).toMatchObject([{ symbol: 'BTC-15MAY26-70000-P-USDT', iv: '0.5' }])
})

test('an edited volatility that the market lists is', () => {
  const workbook = {
    ...EMPTY_WORKBOOK,
    marketEdits: { 'quotes.BTC-24APR26-70000-C-USDT.iv': '0.7' },
    positions: [position('a', 'BTC-24APR26-60000-P-USDT')],
  }
  expect(evaluated(workbook).interpolated).toMatchObject([{ iv: '0.7' }])
})
