import { describe, expect, test } from 'vitest'
import { type AccountParts, statementOf } from '@/engine/testing/account'
import { PORTFOLIO_AND_CROSS, type Sides, sideNamed } from './comparedSides'
import { compareStatements } from './compareStatements'
import { changesInWords, comparisonFinding } from './comparisonFinding'
import { rowOf } from './comparisonRow'
import { statementSentences } from './statementSentences'

const margin = (left: string, right: string) =>
  rowOf({ key: 'mm', name: 'Margin' }, { value: left, address: null }, { value: right, address: null })

describe('the finding', () => {
  const found = (left: string, right: string) => comparisonFinding(PORTFOLIO_AND_CROSS, margin(left, right))

  test('names the difference and both amounts', () => {
    expect(found('15262.27', '19774.27')).toBe(
      'Portfolio margin needs 4,512.00 USD less than cross margin: 15,262.27 instead of 19,774.27',
    )
    expect(found('2', '1.5')).toBe(
      'Portfolio margin needs 0.50 USD more than cross margin: 2.00 instead of 1.50',
    )
  })

  test('says where there is none', () => {
    expect(found('12.5', '12.50')).toBe('Portfolio margin needs as much as cross margin: 12.50 USD')
    expect(found('0', '0')).toBe('Neither portfolio margin nor cross margin needs any margin')
  })
})

test('changes stand with their sign, the largest first, and nothing that is the same', () => {
  const part = (name: string, left: string, right: string) => ({ ...margin(left, right), name })
  const parts = [
    part('Maximum loss', '5', '105'),
    part('Vega spread', '7', '7'),
    part('Stablecoin spread', '1200', '0'),
  ]
  expect(changesInWords(parts)).toBe('stablecoin spread +1,200.00, maximum loss −100.00')
})

describe('what makes the difference of two statements', () => {
  const sides: Sides = {
    left: sideNamed('One'),
    right: sideNamed('Other'),
    explains: { left: 'open', right: null },
  }
  const said = (left: AccountParts, right: AccountParts) => {
    const of = (parts: AccountParts) => ({ model: 'uta', statement: statementOf(parts) })
    const [one, other] = [of(left), of(right)]
    return statementSentences(sides, compareStatements(one, other), one, other)
  }
  // Of 40,000: 10 % maximum loss, 0.2 % perpetuals.
  const perpetual = { positions: [{ symbol: 'BTCUSDT', size: '2' }] }

  test('is told part by part', () => {
    expect(said(perpetual, { positions: [{ symbol: 'BTCUSDT', size: '1' }] })).toEqual([
      'BTC needs 2,006.00 USD more: maximum loss +2,000.00, futures contingency +6.00.',
    ])
  })

  test('is nothing for the same', () => {
    expect(said(perpetual, perpetual)).toEqual(['Every part of the margin is the same on both sides.'])
  })

  test('is told of a unit that only one of them has, either way', () => {
    const told =
      'BTC is in One only, where it needs 4,012.00 USD: maximum loss 4,000.00, futures contingency 12.00.'
    expect(said(perpetual, {})).toEqual([told])
    expect(said({}, perpetual)).toEqual([told.replace('One', 'Other')])
  })

  test('is told of orders that decide on one side', () => {
    const orders = [{ symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '19000' }]
    expect(said({ ...perpetual, orders }, perpetual)).toContain(
      'What decides BTC differs: orders that add long delta (One), positions alone (Other).',
    )
  })

  test('is told of another factor, of what is borrowed and of the base', () => {
    const rulebookOverrides = { units: { BTC: { imFactor: '1.5' } } }
    expect(said({ ...perpetual, rulebookOverrides }, perpetual)).toEqual([
      'Initial margin of BTC is 1,203.60 USD more, by another factor as well.',
    ])
    const balances = [
      { coin: 'USDT', wallet: '1000000' },
      { coin: 'BTC', wallet: '1', borrowed: '2' },
    ]
    const borrowed = said({ ...perpetual, balances }, perpetual)
    expect(borrowed).toContainEqual(expect.stringMatching(/^Borrowed assets need [\d,.]+ USD more\.$/))
    expect(borrowed).toContain(
      'The margin balance is 20,000.00 USD smaller: 980,000.00 instead of 1,000,000.00.',
    )
  })
})
