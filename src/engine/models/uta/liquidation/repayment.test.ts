import { expect, test } from 'vitest'
import type { BalanceDocument, PositionDocument } from '@/engine/documents/document'
import { appraise } from '@/engine/liquidation/appraisal'
import { pricedUnits } from '@/engine/liquidation/pricedUnits'
import { april } from '@/engine/market/shift/testing/moved'
import { plain } from '@/engine/numbers/decimal'
import { sound } from '@/engine/reading/testing/documents'
import { repayment } from './repayment'
import { balanceOf } from './testing/run'

/** BTC stands at 70,000 USD, ETH at 3,500, a USDT at 0.999, a USDC at 1.001; converting costs 0.1 %. */
function repaid(balances: readonly BalanceDocument[], positions: readonly PositionDocument[] = []) {
  const quotes = { BTCUSDT: { mark: '70000' } }
  const scenario = sound(april({ positions }, quotes, { spotHedging: true, balances }))
  const { exact } = pricedUnits(scenario)
  const paid = repayment(appraise(exact, scenario))
  if (paid === null) return null
  const after = appraise(exact, paid.scenario)
  return {
    own: paid.repaid.map(({ coin, amount }) => `${plain(amount)} ${coin}`),
    converted: paid.conversions.map(({ from, to, amount, proceeds }) => {
      return `${plain(amount.value)} ${from} > ${plain(proceeds.value)} ${to}`
    }),
    balance: (coin: string) => balanceOf(after, coin),
  }
}

test('a coin pays its own debt first, then another is converted at index prices less the fee', () => {
  const paid = repaid([
    { coin: 'USDT', wallet: '22000', borrowed: '50000' },
    { coin: 'BTC', wallet: '1' },
  ])
  // 28,000 USDT are 27,972 USD, and 0.4 BTC bring 28,000 USD less 28.
  expect(paid?.own).toEqual(['22000 USDT'])
  expect(paid?.converted).toEqual(['0.4 BTC > 28000 USDT'])
  expect(paid?.balance('USDT')).toEqual(['0', '0'])
  expect(paid?.balance('BTC')).toEqual(['0.6', '0'])
})

test('what does not suffice is converted whole', () => {
  const paid = repaid([
    { coin: 'USDT', wallet: '0', borrowed: '28000' },
    { coin: 'BTC', wallet: '0.1' },
  ])
  expect(paid?.converted).toEqual(['0.1 BTC > 7000 USDT'])
  expect(paid?.balance('USDT')).toEqual(['0', '21000'])
  expect(paid?.balance('BTC')).toEqual(['0', '0'])
})

test('stablecoins pay first, then the coins of the greatest value', () => {
  const paid = repaid([
    { coin: 'ETH', wallet: '3' },
    { coin: 'BTC', wallet: '0.1', borrowed: '0.05' },
    { coin: 'USDT', wallet: '0', borrowed: '90000' },
    { coin: 'USDC', wallet: '10' },
  ])
  expect(paid?.own).toEqual(['0.05 BTC'])
  expect(paid?.converted.map((line) => line.split(' >')[0])).toEqual(['10 USDC', '3 ETH', '0.05 BTC'])
})

test('the greatest liability is paid first', () => {
  const paid = repaid([
    { coin: 'ETH', wallet: '0', borrowed: '1' },
    { coin: 'BTC', wallet: '0', borrowed: '0.1' },
    { coin: 'USDT', wallet: '8000' },
  ])
  // 7,000 / (0.999 x 0.999) USDT buy 0.1 BTC; the rest buys ETH.
  expect(paid?.converted).toEqual(['7014.02102804 USDT > 0.1 BTC', '985.97897196 USDT > 0.28114514 ETH'])
})

test('spot that hedges the positions is converted last', () => {
  const balances = [
    { coin: 'USDT', wallet: '0', borrowed: '40000' },
    { coin: 'BTC', wallet: '1' },
    { coin: 'ETH', wallet: '1' },
  ]
  const paid = repaid(balances, [{ symbol: 'BTCUSDT', size: '-0.6' }])
  // 28,000 and 3,500 USDT, and 8,500 more from the 0.6 BTC that hedge.
  expect(paid?.converted).toEqual(['0.4 BTC > 28000 USDT', '1 ETH > 3500 USDT', '0.12142857 BTC > 8500 USDT'])
})

test('losses beyond the wallet are paid into the wallet', () => {
  const balances = [
    { coin: 'USDT', wallet: '100' },
    { coin: 'BTC', wallet: '1' },
  ]
  const paid = repaid(balances, [{ symbol: 'BTCUSDT', size: '1', entry: '71000' }])
  expect(paid?.converted).toEqual(['0.01285714 BTC > 900 USDT'])
  expect(paid?.balance('USDT')).toEqual(['1000', '0'])
})

test('a wallet does not pay with what its own open losses need', () => {
  const balances = [
    { coin: 'USDT', wallet: '1000' },
    { coin: 'BTC', wallet: '0', borrowed: '0.01' },
  ]
  const paid = repaid(balances, [{ symbol: 'BTCUSDT', size: '1', entry: '70800' }])
  expect(paid?.converted).toEqual(['200 USDT > 0.00285143 BTC'])
  expect(paid?.balance('USDT')).toEqual(['800', '0'])
})

test('a coin without a balance line is paid as well', () => {
  const paid = repaid([{ coin: 'BTC', wallet: '1' }], [{ symbol: 'BTCUSDT', size: '1', entry: '71000' }])
  expect(paid?.balance('USDT')).toEqual(['1000', '0'])
})

test('without anything to pay with there is no step', () => {
  expect(repaid([{ coin: 'USDT', wallet: '0', borrowed: '5' }])).toBeNull()
  expect(repaid([{ coin: 'USDT', wallet: '5' }])).toBeNull()
})
