import { expect, test } from 'vitest'
import { partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import { WHOLE } from '@/engine/sweep/sweep'
import { accountDocument } from '@/engine/testing/account'
import { hedgeFinder } from './hedgeFinder'
import { hedgeTrial } from './hedgeTrial'
import { instrumentList } from './instrumentList'

const CALL = 'BTC-24APR26-21000-C-USDT'
const SUBJECT = subjectOf(
  accountDocument({
    spotHedging: true,
    balances: [{ coin: 'USDT', wallet: '1000' }],
    quotes: { [CALL]: { iv: '0.5', mark: '400' } },
    positions: [{ symbol: CALL, size: '-3' }],
  }),
)
const OTHER_COSTS = { linearFee: 0.0002, optionHalfSpread: 0.05 }

function trialOf(symbol: string, size: number) {
  return partsOf(hedgeTrial(SUBJECT, { base: 'BTC', symbol, size, costs: OTHER_COSTS }))
}

test('a trial of what the finder found is what the finder says of it', () => {
  const found = partsOf(hedgeFinder(SUBJECT, { base: 'BTC', costs: OTHER_COSTS }, WHOLE))
  expect(found).toHaveLength(5)
  for (const { instruments: _, place: __, exact: ___, ...hedge } of found) {
    const [leg] = hedge.legs
    const [tried] = trialOf(leg?.symbol ?? '', leg?.size ?? 0)
    expect(tried).toMatchObject(hedge)
  }
})

test('a trial is rounded to the lot, and none of what cannot hedge the unit', () => {
  expect(trialOf('BTCUSDT', 0.12349)[0]?.legs[0]?.sizeText).toBe('0.123')
  expect(trialOf('BTCUSDT', 0)[0]?.saving.maintenanceMargin).toBe(0)
  expect(trialOf('ETHUSDT', 1)).toEqual([])
})

test('the list has the instruments of the finder, and what trading is assumed to cost', () => {
  const [list] = partsOf(instrumentList(SUBJECT, { base: 'BTC' }))
  expect(list?.instruments.map(({ symbol }) => symbol)).toEqual(['BTCUSDT', 'BTCPERP', 'BTCUSD', 'BTC', CALL])
  expect(list?.instruments[0]).toEqual({ kind: 'usdtPerpetual', symbol: 'BTCUSDT', lot: 0.001 })
  expect(list?.costs).toMatchObject({ linearFee: 0.00055, optionHalfSpread: 0.02 })
})
