import { expect, test } from 'vitest'
import type { ImportChange } from '@/files/import/importChanges'
import { nameWords, valueWords } from './rowValueWords'

function shown(table: ImportChange['table'], what: string, after: string | null) {
  const change: ImportChange = { table, what, before: null, after }
  return [nameWords(change), valueWords(change, after)]
}

test('values have the signs and separators of the page', () => {
  expect(shown('positions', 'GUNUSDT', '-3340 @ 0.01071')).toEqual(['GUNUSDT', '−3,340 @ 0.01071'])
  expect(shown('positions', 'ETHUSDT', '+11 @ 2432.07')).toEqual(['ETHUSDT', '+11 @ 2,432.07'])
  expect(shown('balances', 'USDC', '0, borrowed 8500')).toEqual(['USDC', '0, borrowed 8,500'])
  expect(shown('prices', 'time', '2026-06-03T09:15:27.412Z')).toEqual(['Time', '2026-06-03 09:15 UTC'])
  expect(shown('positions', 'BTCUSDT', null)).toEqual(['BTCUSDT', null])
})

test('rules are named in words', () => {
  expect(shown('rules', 'spot hedging', 'on')).toEqual(['Spot hedging', 'on'])
  expect(shown('rules', 'units.BTC.imFactor', '1.3')[0]).toMatch(/, BTC$/)
})
