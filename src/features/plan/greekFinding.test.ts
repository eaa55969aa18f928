import { describe, expect, test } from 'vitest'
import { greekFinding, tellingGreeks } from './greekFinding'
import { expiryRows, partRows } from './greekRows'

const NONE = { delta: '0', gamma: '0', vega: '0', theta: '0' }
const amounts = (usd: Partial<typeof NONE>) => ({ coin: NONE, usd: { ...NONE, ...usd } })
const held = (usd: Partial<typeof NONE>) => ({ parts: { held: amounts(usd) }, expiries: {} })

describe('the Greeks as a sentence', () => {
  test.each([
    [
      { delta: '-830.456', gamma: '-3', vega: '-120.5', theta: '40' },
      'Loses 830.46 USD when BTC rises by 1\u202f%, loses 120.50 USD per point of volatility, gains 40.00 USD a day',
    ],
    [{ delta: '12', gamma: '0' }, 'Gains 12.00 USD when BTC rises by 1\u202f%'],
    [{ vega: '0.0123' }, 'Gains 0.012 USD per point of volatility'],
    [{}, 'BTC is neutral: small moves change nothing'],
  ])('%j', (usd, words) => {
    expect(greekFinding({ base: 'BTC', greeks: held(usd) })).toBe(words)
  })
})

test('without options delta says it all; with them in orders alone the rest is told too', () => {
  expect(tellingGreeks(held({ delta: '5' }))).toEqual(['delta'])
  const ordered = { ...held({ delta: '5' }).parts, orders: amounts({ vega: '-1' }) }
  expect(tellingGreeks({ parts: ordered, expiries: {} })).toEqual(['delta', 'vega'])
})

test('what is held stands between what hedges add and what orders add', () => {
  const each = amounts({})
  const names = (parts: object) =>
    partRows({ parts: { held: each, ...parts }, expiries: {} }).map(({ name, place }) => [name, place])
  expect(names({})).toEqual([['Positions', 'parts.held']])
  expect(names({ positions: each, hedges: each, orders: each, withOrders: each })).toEqual([
    ['Positions', 'parts.positions'],
    ['What-if hedges add', 'parts.hedges'],
    ['Positions and hedges', 'parts.held'],
    ['Open orders add, once filled', 'parts.orders'],
    ['With the orders filled', 'parts.withOrders'],
  ])
})

test('expiries by their day, with the year where it is another; a single one is not told', () => {
  const each = amounts({})
  const names = (...keys: string[]) =>
    expiryRows(
      { parts: { held: each }, expiries: Object.fromEntries(keys.map((key) => [key, each])) },
      '2026-03-24T00:00:00Z',
    ).map(({ name }) => name)
  expect(names('perpetual', '07AUG26', '26MAR27')).toEqual(['Perpetuals', '7 Aug', '26 Mar 2027'])
  expect(names('perpetual')).toEqual([])
})
