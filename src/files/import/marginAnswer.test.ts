import { expect, test } from 'vitest'
import publishedScenario from '@/engine/models/uta/cases/published/exchange-answer.json' with { type: 'json' }
import { checkScenario } from '@/engine/reading/checkScenario'
import { put, RULEBOOKS, sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { imported, importedText, sampleOf } from '@/files/testing/samples'
import { answerImport } from './answerImport'

const TEXT = sampleOf('exchange', 'portfolio-margin.json')
const ANSWER: unknown = JSON.parse(TEXT.text)
const UNIT = ['result', 'assetPnlRange', 0] as const
const PERPETUAL = [...UNIT, 'perpPositionPnlRanges', 0] as const
const OPTION = [...UNIT, 'optionExpiryDatePnlRanges', 0, 'optionPositionPnlRanges', 0] as const
const CALL = 'BTC-25SEP26-80000-C-USDT'

function changed(...changes: readonly (readonly [path: readonly (string | number)[], value: unknown])[]) {
  return importedText(
    JSON.stringify(changes.reduce((answer, [path, value]) => put(answer, path, value), ANSWER)),
  )
}

test('the portfolio-margin answer alone: positions, what hedges, and the prices that its P&Ls were printed with', () => {
  const { document, recognised, leftOut, warnings, notes } = imported([TEXT])
  expect(document).toMatchObject({
    asOf: '2026-03-24T02:28:10.000Z',
    rulebook: 'uta-observed',
    account: {
      spotHedging: true,
      balances: [
        { coin: 'BTC', wallet: '0', borrowed: '0.00100006' },
        { coin: 'USDT', wallet: '45405.00249781' },
      ],
    },
    market: {
      stablecoins: { USDT: '0.999708' },
      underlyings: { BTC: { index: '70500.5569' } },
      quotes: publishedScenario.market.quotes,
    },
    positions: publishedScenario.positions,
    orders: [],
  })
  expect(recognised).toEqual([{ where: TEXT.name, what: 'portfolio-margin answer' }])
  expect(leftOut).toEqual([])
  expect(warnings).toEqual([
    'portfolio-margin.json: built from the exchange’s margin answer; missing: wallet balance by coin (the cash of 45391.74423708 USD, as far as no coin hedges, counts as USDT).',
  ])
  expect(notes).toContainEqual(expect.stringContaining(`${CALL} volatility 0.2774 and forward price 71382.4`))
  expect(checkScenario(document, RULEBOOKS)).toMatchObject({ ok: true })
})

test('its margin is that of the published scenario to 1e-6', () => {
  const [ours, theirs] = [imported([TEXT]).document, publishedScenario].map(
    (document) => statement(sound(document)).units.BTC,
  )
  expect(Number(ours?.maintenanceMargin) / Number(theirs?.maintenanceMargin)).toBeCloseTo(1, 6)
})

test('the same without a time, as a print-out, and given twice', () => {
  const { result } = ANSWER as { readonly result: unknown }
  const printed = JSON.stringify(result).replaceAll('"', "'")
  const { document, warnings } = importedText(printed)
  expect(document?.positions).toHaveLength(2)
  expect(warnings[0]).toContain(`missing: wallet balance by coin`)
  expect(warnings[0]).toContain(`volatility and forward price of ${CALL} (its mark counts)`)
  const twice = imported([TEXT, { ...TEXT, name: 'again.json' }])
  expect(twice.document).toEqual(imported([TEXT]).document)
})

test('what it does not say is listed: orders, entries, cash, rates, volatilities, an index', () => {
  const { document, warnings } = changed(
    [['result', 'wallet'], {}],
    [[...PERPETUAL, 'orderSize'], '0.5'],
    [[...PERPETUAL, 'sessionAvgPrice'], '0'],
    [[...PERPETUAL, 'pnlRanges'], []],
    [[...OPTION, 'pnlRanges'], null],
    [[...UNIT, 'spotHedgeInfo'], null],
  )
  expect(warnings).toEqual([
    `pasted: built from the exchange’s margin answer; missing: wallet balance by coin (none counts but what hedges), open orders of BTCUSDT (0.5 in all), entry price of BTCUSDT, USD rate of USDT (taken as 1), volatility and forward price of ${CALL} (its mark counts), index price of BTC.`,
  ])
  expect(document?.account.balances).toEqual([])
  expect(document?.market.underlyings.BTC).toEqual({ index: '255902.31' })
})

test('an index that it prints counts, and owned coins that hedge are no cash in USDT', () => {
  const { document } = changed(
    [[...UNIT, 'spotHedgeInfo', 'usdIndexPrice'], '70000'],
    [[...UNIT, 'spotHedgeInfo', 'hedgeSpotSize'], '0.1'],
    [[...UNIT, 'spotHedgeInfo', 'walletBalance'], '0.25'],
  )
  expect(document?.market.underlyings.BTC).toEqual({ index: '70000' })
  const cash = (45391.74423708 - 0.25 * 70000) / 0.999708
  expect(document?.account.balances).toEqual([
    { coin: 'BTC', wallet: '0.25' },
    { coin: 'USDT', wallet: cash.toFixed(8) },
  ])
})

test('a number that cannot be read keeps no other one out', () => {
  const { document, leftOut } = changed([[...UNIT, 'asset', 'assetMM'], 'plenty'])
  expect(document?.positions).toHaveLength(2)
  expect(leftOut).toMatchObject([{ reason: expect.stringContaining('expected a decimal, got "plenty"') }])
})

test('into the open scenario it goes with a preview, and twice changes nothing', () => {
  const { document } = imported([TEXT])
  const sample = { asOf: '2026-03-24T00:00:00Z', market: publishedScenario.market }
  const rulebooks = Object.fromEntries(RULEBOOKS.ids.map((id) => [id, RULEBOOKS.document(id)]))
  const open = document && { document, listed: {} }
  const { into, hasWallet } = answerImport({ texts: [TEXT], open, sample, rulebooks })
  expect(into?.imported).toMatchObject({ added: [], changed: [] })
  expect(hasWallet).toBe(true)
})
