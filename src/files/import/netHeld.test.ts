import { describe, expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { importedText } from '@/files/testing/samples'

const ROWS = 'Symbol\tSize\tEntry\nBTCUSDT\t1\t70000\nBTCUSDT\t-0.4\t'

/** A scenario of an index of 72,000 USD, with a quote or without. */
function open(quotes: NonNullable<ScenarioDocument['market']['quotes']>): ScenarioDocument {
  return {
    format: 'margin-scenario@1',
    name: 'Open',
    asOf: '2026-03-24T00:00:00Z',
    account: { balances: [] },
    market: { stablecoins: { USDT: '0.9', USDC: '1' }, underlyings: { BTC: { index: '72000' } }, quotes },
    positions: [],
  }
}

describe('a row without an entry beside one with an entry counts as entered at the mark', () => {
  test.each([
    ['of the open scenario', ROWS, open({ BTCUSDT: { mark: '71500' } }), '71500', '69000'],
    ['that its index makes', ROWS, open({}), '80000', '63333.3333333333'],
    ['that comes with it', `${ROWS}\n`, null, '70000', '70000'],
  ])('%s: what both rows are worth stays', (_, text, scenario, mark, entry) => {
    const { document, netted } = importedText(text, scenario)
    const [position] = document?.positions ?? []
    expect(position?.size).toBe('0.6')
    expect(Number(position?.entry)).toBeCloseTo(Number(entry), 8)
    expect(netted).toEqual([
      expect.stringMatching(
        new RegExp(`with its P&L kept; a row without an entry counts as entered at the mark, ${mark}\\.$`),
      ),
    ])
  })

  test('a mark in the text goes before', () => {
    const rows = [
      { symbol: 'BTCUSDT', side: 'Buy', size: '1', avgPrice: '70000', markPrice: '73000', positionIdx: 1 },
      { symbol: 'BTCUSDT', side: 'Sell', size: '0.4', avgPrice: '', positionIdx: 2 },
    ]
    const { document } = importedText(JSON.stringify(rows), open({ BTCUSDT: { mark: '71500' } }))
    expect(document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '0.6', entry: '68000' }])
  })

  test('where no row has an entry none is made up, and no P&L is said to be kept', () => {
    const { document, netted } = importedText('Symbol\tSize\nBTCUSDT\t1\nBTCUSDT\t-0.4', open({}))
    expect(document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '0.6' }])
    expect(netted).toEqual([
      'BTCUSDT: 2 rows netted to +0.6; none of them has an entry, so that no P&L counts.',
    ])
  })

  test('where no mark is known it says that no P&L counts', () => {
    const rows = ROWS.replaceAll('BTC', 'NEW')
    expect(importedText(rows).netted).toEqual([
      'NEWUSDT: 2 rows netted to +0.6; a row has no entry, and no mark is known for it: no P&L of these rows counts.',
    ])
  })

  test('an option is worth its mark whatever its entry', () => {
    const rows = ROWS.replaceAll('BTCUSDT', 'BTC-24APR26-80000-C-USDT')
    expect(importedText(rows).netted).toEqual([
      'BTC-24APR26-80000-C-USDT: 2 rows netted to +0.6, with its P&L kept.',
    ])
  })
})
