import { expect, test } from 'vitest'
import { averageEntry } from './averageEntry'

const CALL = 'BTC-24APR26-80000-C-USDT'
const at = (size: string, entry: string) => ({ size, entry })

test('a position that grows has the average entry', () => {
  expect(averageEntry(CALL, at('-3', '900'), at('-1', '1000'))).toBe('925')
  expect(averageEntry(CALL, at('1', '10'), at('2', '20'))).toBe('16.66666667')
})

test('one that shrinks or closes keeps its own, one that turns takes the trade’s', () => {
  expect(averageEntry(CALL, at('-3', '900'), at('1', '1000'))).toBe('900')
  expect(averageEntry(CALL, at('-3', '900'), at('3', '1000'))).toBe('900')
  expect(averageEntry(CALL, at('-3', '900'), at('5', '1000'))).toBe('1000')
})

test('without an entry on one side, or with a faulty one, it stays as it is', () => {
  expect(averageEntry(CALL, at('-3', '900'), at('-1', ''))).toBe('900')
  expect(averageEntry(CALL, at('-3', ''), at('-1', '900'))).toBe('')
  expect(averageEntry(CALL, at('-3', 'cheap'), at('-1', '900'))).toBe('cheap')
})

test('inverse contracts average harmonically', () => {
  expect(averageEntry('BTCUSD', at('100', '50000'), at('100', '100000'))).toBe('66666.66666667')
})
