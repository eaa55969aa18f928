import { expect, test } from 'vitest'
import type { InstrumentSide } from '@/engine/analysis/capacity/capacities'
import { tradeLegs } from './addTrade'

const side = (inLots: string, more: Partial<InstrumentSide> = {}): InstrumentSide => ({
  size: inLots,
  inLots,
  end: 'reached',
  stoppedBy: '',
  balances: [],
  ...more,
})

const PERPETUAL = { kind: 'usdtPerpetual', symbol: 'BTCUSDT', buy: side('1.5'), sell: side('2') } as const

test('a trade is a what-if hedge, sold negative; an order has its side', () => {
  expect(tradeLegs(PERPETUAL, 'buy', null)).toEqual([{ table: 'hedges', symbol: 'BTCUSDT', size: '1.5' }])
  expect(tradeLegs(PERPETUAL, 'sell', null)).toEqual([{ table: 'hedges', symbol: 'BTCUSDT', size: '-2' }])
  expect(tradeLegs(PERPETUAL, 'sell', { price: '' })).toEqual([
    { table: 'orders', symbol: 'BTCUSDT', side: 'Sell', size: '2', price: '' },
  ])
  expect(tradeLegs(PERPETUAL, 'buy', { price: '69500' })).toEqual([
    { table: 'orders', symbol: 'BTCUSDT', side: 'Buy', size: '1.5', price: '69500' },
  ])
})

test('spot changes the balances', () => {
  const balances = [{ coin: 'BTC', wallet: '-0.25', borrowed: '0' }]
  const spot = { kind: 'spot', symbol: 'BTC', buy: side('1'), sell: side('0.25', { balances }) } as const
  expect(tradeLegs(spot, 'sell', null)).toEqual([
    { table: 'balances', coin: 'BTC', wallet: '-0.25', borrowed: '' },
  ])
})
