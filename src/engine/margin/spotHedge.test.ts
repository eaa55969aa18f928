import { expect, test } from 'vitest'
import { type AccountParts, unitOf } from '@/engine/testing/account'

const perpetual = (size: string) => ({ symbol: 'BTCUSDT', size })
const hedged = (delta: string, balance: object, more: AccountParts = {}) => {
  const unit = unitOf({
    spotHedging: true,
    balances: [{ coin: 'BTC', ...balance }],
    positions: [perpetual(delta)],
    ...more,
  })
  return unit.hedgedSpot
}

test('the smaller of spot and delta hedges, as far as the spot counts as collateral', () => {
  // the first 10 BTC count 98 %, the next 10 95 %
  expect(hedged('-50', { wallet: '1' })).toBe('0.98')
  expect(hedged('-50', { wallet: '12' })).toBe('11.7')
  expect(hedged('-0.5', { wallet: '1' })).toBe('0.5')
})

test('what is borrowed lowers the spot, and hedges in full where it is more than the wallet', () => {
  expect(hedged('-50', { wallet: '3', borrowed: '2' })).toBe('0.98')
  expect(hedged('50', { wallet: '1', borrowed: '3' })).toBe('-2')
  expect(hedged('1.5', { wallet: '1', borrowed: '3' })).toBe('-1.5')
})

test.each([
  ['spot and delta are on the same side', '1', { wallet: '1' }, {}],
  ['borrowed spot and delta are on the same side', '-1', { wallet: '0', borrowed: '1' }, {}],
  ['there is no spot', '-1', { wallet: '0' }, {}],
  ['the wallet is borrowed whole', '-1', { wallet: '2', borrowed: '2' }, {}],
  ['the collateral switch of the coin is off', '-1', { wallet: '1', collateral: false }, {}],
  ['the account does not hedge with spot', '-1', { wallet: '1' }, { spotHedging: false }],
  [
    'the rulebook does not list the coin',
    '-1',
    { wallet: '1' },
    { rulebookOverrides: { units: { BTC: { spotHedge: false } } } },
  ],
  ['the delta is negligible', '-0.0000000000001', { wallet: '1' }, {}],
])('nothing hedges where %s', (_why, delta, balance, more) => {
  expect(hedged(delta, balance, more)).toBe('0')
})

test('hedged spot takes part in the stress test and is listed as a leg', () => {
  const unit = unitOf({
    spotHedging: true,
    balances: [{ coin: 'BTC', wallet: '1' }],
    positions: [perpetual('-0.98')],
  })
  expect([unit.maxLoss, unit.worstScenario]).toEqual(['0', null])
  expect(unit.legs).toEqual([
    { symbol: 'BTCUSDT', from: 'position', size: '-0.98', delta: '-0.98', worstPnl: '1960' },
    { symbol: 'spot', from: 'spot', size: '0.98', delta: '0.98', worstPnl: '-1960' },
  ])
})

test('each order portfolio has its own hedge; what hedges the positions is locked', () => {
  const unit = unitOf({
    spotHedging: true,
    balances: [{ coin: 'BTC', wallet: '5' }],
    positions: [perpetual('-1')],
    orders: [{ symbol: 'BTCUSDT', side: 'Sell', size: '20' }],
  })
  // 98 % of 5 against 21 sold; against 1 sold
  expect([unit.portfolios.decides, unit.hedgedSpot, unit.lockedSpot]).toEqual(['B+C', '4.9', '1'])
})
