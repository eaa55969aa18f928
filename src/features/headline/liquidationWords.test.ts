import { expect, test } from 'vitest'
import type { LiquidationPrices } from '@/engine/analysis/curve/liquidationPrices'
import { liquidationWords } from './liquidationWords'

const RANGE = { isLiquidated: false, from: -0.6, to: 1, alone: null, areTooMany: false } as const
const DOWN = { move: -0.2734, price: 51_030.4 }
const UP = { move: 0.186, price: 83_290.2 }
const EVERY = { ...RANGE, base: null, down: { ...DOWN, price: null }, up: { ...UP, price: null } } as const
const ALONE = { base: 'ETH', move: -0.3049, price: 2310.54 }

test.each<[string, LiquidationPrices]>([
  ['Liquidation at 51,030 (−27 %) and 83,290 (+19 %)', { ...RANGE, base: 'BTC', down: DOWN, up: UP }],
  ['Liquidation at 51,030 (−27 %), none up to +100 %', { ...RANGE, base: 'BTC', down: DOWN, up: null }],
  ['Liquidation at 83,290 (+19 %), none down to −60 %', { ...RANGE, base: 'BTC', down: null, up: UP }],
  ['Liquidation: none from −60 % to +100 %', { ...RANGE, base: 'BTC', down: null, up: null }],
  ['Liquidation with every coin −27 % or +19 %', EVERY],
  ['Liquidation with every coin −27 % or +19 %; ETH alone at 2,310.5 (−30 %)', { ...EVERY, alone: ALONE }],
  [
    'Liquidation: none from −60 % to +100 %; ETH alone at 2,310.5 (−30 %)',
    { ...EVERY, down: null, up: null, alone: ALONE },
  ],
  ['Liquidation with every coin −27 % or +19 %; single coins not looked at', { ...EVERY, areTooMany: true }],
  [
    'Liquidation: none from −60 % to +100 %; single coins not looked at',
    { ...EVERY, down: null, up: null, areTooMany: true },
  ],
  [
    'In liquidation until 0.12346 (+3.2 %)',
    { ...RANGE, base: 'DOGE', isLiquidated: true, down: null, up: { move: 0.0321, price: 0.123456 } },
  ],
  [
    'In liquidation from −60 % to +100 %',
    { ...RANGE, base: 'BTC', isLiquidated: true, down: null, up: null },
  ],
])('%s', (words, prices) => {
  expect(liquidationWords(prices).replaceAll('\u202f', ' ')).toBe(words)
})
