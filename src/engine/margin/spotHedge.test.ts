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

test('the smaller of spot and delta hedges, in full: collateral ratios do not scale it', () => {
  expect(hedged('-50', { wallet: '1' })).toBe('1')
  expect(hedged('-50', { wallet: '12' })).toBe('12')
  expect(hedged('-0.5', { wallet: '1' })).toBe('0.5')
})

test('what is borrowed lowers the spot, and hedges in full where it is more than the wallet', () => {
  expect(hedged('-50', { wallet: '3', borrowed: '2' })).toBe('1')
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

test('hedged spot gains in the stress test and never loses there, and is listed as a leg', () => {
  const unit = unitOf({
    spotHedging: true,
    balances: [{ coin: 'BTC', wallet: '1' }],
    positions: [perpetual('-1.5')],
  })
  // At +10 % the perpetual loses 3,000 and the spot gains 2,000; at -10 % only the perpetual counts.
  expect([unit.maxLoss, unit.worstScenario]).toEqual(['1000', { price: '0.1', iv: '-0.2' }])
  expect(unit.scenarios[0]).toEqual({ price: '-0.1', iv: '-0.2', pnl: '3000' })
  expect(unit.legs).toEqual([
    { symbol: 'BTCUSDT', from: 'position', size: '-1.5', delta: '-1.5', worstPnl: '-3000' },
    { symbol: 'spot', from: 'spot', size: '1', delta: '1', worstPnl: '2000' },
  ])
})

test('borrowed spot gains where the price falls, and its loss where it rises is not charged', () => {
  const unit = unitOf({
    spotHedging: true,
    balances: [{ coin: 'BTC', wallet: '0', borrowed: '1' }],
    positions: [perpetual('1')],
  })
  expect(unit.maxLoss).toBe('0')
  const pnlAt = (price: string) => unit.scenarios.find((one) => one.price === price && one.iv === '0')?.pnl
  expect([pnlAt('-0.1'), pnlAt('0.1')]).toEqual(['0', '2000'])
})

test('each order portfolio has its own hedge; what hedges the positions is locked', () => {
  const unit = unitOf({
    spotHedging: true,
    balances: [{ coin: 'BTC', wallet: '5' }],
    positions: [perpetual('-1')],
    orders: [{ symbol: 'BTCUSDT', side: 'Sell', size: '20' }],
  })
  // 5 against 21 sold; against 1 sold
  expect([unit.portfolios.decides, unit.hedgedSpot, unit.lockedSpot]).toEqual(['B+C', '5', '1'])
})
