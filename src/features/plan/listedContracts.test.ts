import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { marketContracts } from '@/state/market/marketContracts'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { contractMeant, listedContracts, matching } from './listedContracts'

const sample = JSON.parse(readFileSync('public/market/sample.json', 'utf8')) as SampleMarket
const all = listedContracts(marketContracts(EMPTY_WORKBOOK, sample), 'BTC')

test('every option of the coin is there, far from the money too, and nothing of another', () => {
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter(({ symbol }) => !symbol.startsWith('BTC'))).toEqual([])
  expect(all[0]?.name).toBe('BTCUSDT perpetual')
})

test('words in any order, with and without commas, find it', () => {
  const names = (text: string) => matching(all, text).map(({ name }) => name)
  expect(names('80,000 call 24 apr')).toContain('BTC 24 Apr 80,000 call')
  expect(names('CALL 80000 24apr26')).toContain('BTC 24 Apr 80,000 call')
  expect(names('call').every((name) => name.includes('call'))).toBe(true)
  expect(names('  ')).toEqual([])
  expect(names('doge')).toEqual([])
})

test('one that is named whole is meant, though others have the same words; of several one must be chosen', () => {
  const meant = (text: string) => contractMeant(all, text, 'BTC')
  expect(meant('btc 24 apr 80000 call')).toEqual({ symbol: 'BTC-24APR26-80000-C-USDT' })
  expect(meant('BTCUSDT perp')).toEqual({ symbol: 'BTCUSDT' })
  expect(meant('btc-24apr26-80000-c-usdt')).toEqual({ symbol: 'BTC-24APR26-80000-C-USDT' })
  expect(meant('80000 call')).toEqual({
    error: expect.stringMatching(/^\d+ contracts fit: choose one, or type more of it$/),
  })
  // What is not listed may still be valued.
  expect(meant('BTC-26JUN26-81234-C-USDT')).toEqual({ symbol: 'BTC-26JUN26-81234-C-USDT' })
  expect(meant('ETHUSDT')).toEqual({ error: 'The market lists no such contract of BTC' })
})
