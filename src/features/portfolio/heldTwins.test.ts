import { expect, test } from 'vitest'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { heldTwins } from './heldTwins'

const position = (symbol: string, enabled = true) => ({
  id: symbol,
  enabled,
  symbol,
  size: '1',
  entry: '',
  leverage: '',
})
const balance = (coin: string) => ({
  id: coin,
  enabled: true,
  coin,
  wallet: '1',
  borrowed: '',
  collateral: true,
})

test('a coin and its multiple, wherever they are held, are told', () => {
  const pepe = { ...EMPTY_WORKBOOK, positions: [position('1000PEPEUSDT')], balances: [balance('PEPE')] }
  expect(heldTwins(pepe)).toEqual([expect.stringMatching(/^1000PEPE and PEPE are units of their own/)])
  const shib = { ...EMPTY_WORKBOOK, positions: [position('SHIB1000USDT'), position('1000SHIBPERP')] }
  expect(heldTwins(shib)).toEqual([expect.stringMatching(/^SHIB1000 and 1000SHIB are/)])
})

test('other coins, and rows that are switched off, are not', () => {
  const positions = ['BTCUSDT', 'BTCPERP', 'ETHUSDT', '1INCHUSDT', '10000NFTUSDT'].map((each) =>
    position(each),
  )
  expect(heldTwins({ ...EMPTY_WORKBOOK, positions, balances: [balance('BTC'), balance('USDT')] })).toEqual([])
  const off = { ...EMPTY_WORKBOOK, positions: [position('1000PEPEUSDT', false)], balances: [balance('PEPE')] }
  expect(heldTwins(off)).toEqual([])
})
