import { expect, test } from 'vitest'
import { moveScenario } from '@/engine/market/shift/moveScenario'
import { april } from '@/engine/market/shift/testing/moved'
import { Decimal } from '@/engine/numbers/decimal'
import { lines, sound } from '@/engine/reading/testing/documents'
import { readMoves } from './readMoves'

const SCENARIO = sound(april({}))

test.each<[unknown, string]>([
  [null, 'moves: expected an object, got null'],
  [[], 'moves: expected an object, got a list'],
  [{ prices: {} }, 'moves: unknown key "prices"'],
  [{ price: '0.1' }, '--price: expected an object, got "0.1"'],
  [{ price: { BTC: 'up' } }, '--price BTC: expected a decimal, got "up"'],
  [{ price: { BTC: 0.1 } }, '--price BTC: expected a decimal in quotes, got the number 0.1'],
  [{ price: { BTC: '1e3' } }, '--price BTC: expected a decimal, got "1e3"'],
  [{ price: { '*': '-1' } }, '--price *: expected a decimal above -1, got "-1"'],
  [{ price: { USDT: '0.1' } }, '--price USDT: expected a coin of market.underlyings or *, got "USDT"'],
  [
    { price: { __proto__: null, toString: '0' } },
    '--price toString: expected a coin of market.underlyings or *, got "toString"',
  ],
  [{ volatility: { ETH: '-1.5' } }, '--volatility ETH: expected a decimal above -1, got "-1.5"'],
  [{ rate: { USDT: '0' } }, '--rate USDT: expected a decimal above 0, got "0"'],
  [{ rate: { BTC: '1' } }, '--rate BTC: expected a coin of market.stablecoins, got "BTC"'],
  [{ rate: { '*': '1' } }, '--rate *: expected a coin of market.stablecoins, got "*"'],
  [{ days: '-1' }, '--days: expected a decimal of 0 or more, got "-1"'],
  [{ days: 7 }, '--days: expected a decimal in quotes, got the number 7'],
  [{ days: 'NaN' }, '--days: expected a decimal, got "NaN"'],
  [{ days: '3000000' }, '--days: expected days that end before the year 10000, got "3000000"'],
])('%j is refused', (document, fault) => {
  expect(lines(readMoves(SCENARIO, document))).toEqual([fault])
})

test('every fault is found at once', () => {
  const document = { price: { DOGE: '-2' }, volatility: { BTC: '' }, rate: { USDC: '-1' }, days: '' }
  expect(lines(readMoves(SCENARIO, document))).toHaveLength(5)
})

test('moves that were not read are checked as well', () => {
  const none = new Map<string, Decimal>()
  const moves = { price: new Map([['BTC', new Decimal(-1)]]), volatility: none, rate: none, days: null }
  expect(lines(moveScenario(SCENARIO, moves))).toEqual(['--price BTC: expected a decimal above -1, got "-1"'])
  const never = { ...moves, price: none, days: new Decimal(Number.NaN) }
  expect(lines(moveScenario(SCENARIO, never))).toEqual(['--days: expected a decimal of 0 or more, got "NaN"'])
})

test('nothing moves where nothing is asked for', () => {
  expect(readMoves(SCENARIO, {})).toEqual({
    ok: true,
    value: { price: new Map(), volatility: new Map(), rate: new Map(), days: null },
  })
})
