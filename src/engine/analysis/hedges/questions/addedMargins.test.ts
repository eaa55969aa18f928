import { expect, test } from 'vitest'
import { partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { type AccountParts, accountDocument } from '@/engine/testing/account'
import { addedMargins } from './addedMargins'

const [CALL, PUT] = ['BTC-24APR26-21000-C-USDT', 'BTC-24APR26-18000-P-USDT']
const PARTS: AccountParts = {
  quotes: { [CALL]: { iv: '0.5' }, [PUT]: { iv: '0.6', mark: '100' } },
  positions: [{ symbol: CALL, size: '-3' }],
  orders: [
    { symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '19000' },
    { symbol: CALL, side: 'Buy', size: '5', reduceOnly: true },
  ],
}

/** The unit's margins in the statement with a contract's position at this size. */
function marginsWith(symbol: string, size: number) {
  const calls = symbol === CALL ? [] : [{ symbol: CALL, size: '-3' }]
  const positions = size === 0 ? calls : [...calls, { symbol, size: String(size) }]
  const unit = statement(sound(accountDocument({ ...PARTS, positions }))).units.BTC
  return { mm: Number(unit?.maintenanceMargin), im: Number(unit?.initialMargin) }
}

function partsFor(symbols: readonly string[], size: number) {
  return partsOf(addedMargins(subjectOf(accountDocument(PARTS)), { base: 'BTC', symbols, size }))
}

test.each([1, 0.7, 4])('what %d more would add is what the statement has with it', (size) => {
  const now = marginsWith(CALL, -3)
  const parts = partsFor([CALL, PUT], size)
  expect(parts.map(({ symbol }) => symbol)).toEqual([CALL, PUT])
  for (const { symbol, ...sides } of parts) {
    for (const side of ['buy', 'sell'] as const) {
      const held = symbol === CALL ? -3 : 0
      const { mm, im } = marginsWith(symbol, held + (side === 'buy' ? size : -size))
      expect(sides[side].maintenanceMargin).toBeCloseTo(mm - now.mm, 5)
      expect(sides[side].initialMargin).toBeCloseTo(im - now.im, 5)
    }
  }
})

test('a put sold beside the calls adds, a call bought back frees', () => {
  const [call, put] = partsFor([CALL, PUT], 1)
  expect(call?.buy.maintenanceMargin).toBeLessThan(0)
  expect(put?.sell.maintenanceMargin).toBeGreaterThan(0)
})

test('what has no price, or is of another coin, has no part', () => {
  expect(partsFor(['BTC-24APR26-30000-C-USDT', 'ETHUSDT', 'BTC', 'nonsense'], 1)).toEqual([])
})
