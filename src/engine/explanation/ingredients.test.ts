import { expect, test } from 'vitest'
import { Figure } from '@/engine/numbers/figure'
import { figuresOf } from '@/engine/testing/account'
import { ingredientsOf } from './ingredients'

const BOOK = {
  balances: [
    { coin: 'USDT', wallet: '9000', borrowed: '500' },
    { coin: 'BTC', wallet: '1' },
  ],
  positions: [{ symbol: 'BTCUSDT', size: '2', entry: '20000' }],
  hedges: [{ symbol: 'BTCUSDT', size: '-1' }],
  orders: [
    { symbol: 'BTCUSDT', side: 'Buy', size: '3', price: '19000' },
    { symbol: 'BTCUSDT', side: 'Buy', size: '1', enabled: false },
  ],
}

test('a margin is made of the rows that decide, of prices and parameters, and of what is borrowed', () => {
  const { account, units } = figuresOf(BOOK).figures
  expect(ingredientsOf(account.maintenanceMargin)).toEqual({
    positions: 1,
    hedges: 1,
    orders: 1,
    balances: 0,
    borrowed: 1,
    optionValues: false,
    premiums: false,
    contracts: false,
    market: true,
    parameters: true,
    moves: false,
  })
  const { BTC } = units
  const held = BTC?.portfolios.C
  expect(held instanceof Figure && ingredientsOf(held)).toMatchObject({
    positions: 1,
    hedges: 1,
    orders: 0,
    borrowed: 0,
  })
})

test('equity is made of balances, and of no order and no parameter', () => {
  const { account } = figuresOf(BOOK).figures
  expect(ingredientsOf(account.totalEquity)).toMatchObject({
    balances: 2,
    borrowed: 1,
    orders: 0,
    parameters: false,
  })
})

test('equity says that it has the value of options in it, and what hedges in options cost', () => {
  const call = 'BTC-24APR26-20000-C-USDT'
  const held = { quotes: { [call]: { iv: '0.5' } }, positions: [{ symbol: call, size: '1' }] }
  const of = (parts: Parameters<typeof figuresOf>[0]) =>
    ingredientsOf(figuresOf(parts).figures.account.totalEquity)
  expect(of(held)).toMatchObject({ optionValues: true, premiums: false })
  expect(of({ ...held, hedges: [{ symbol: call, size: '2' }] })).toMatchObject({ premiums: true })
})

test('what is entered is made of itself', () => {
  const wallet = figuresOf(BOOK).coins.find(({ coin }) => coin === 'BTC')?.wallet
  expect(wallet && ingredientsOf(wallet)).toMatchObject({ balances: 1, borrowed: 0, market: false })
})
