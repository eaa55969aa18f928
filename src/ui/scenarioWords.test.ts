import { describe, expect, test } from 'vitest'
import { moveWords, scenarioWords, tiedWithWorst, worstVolatility } from './scenarioWords'

const plain = (text: string) => text.replaceAll('\u202f', ' ')

/** P&L by price, then by volatility: down, unchanged, up. */
function scenarios(results: Readonly<Record<string, readonly [string, string, string]>>) {
  return Object.entries(results).flatMap(([price, pnls]) =>
    ['-0.2', '0', '0.2'].map((iv, i) => ({ price, iv, pnl: pnls[i] ?? '' })),
  )
}

test('moves and scenarios in words', () => {
  expect([moveWords('-0.2'), moveWords('0.025'), moveWords('0')].map(plain)).toEqual([
    'down 20 %',
    'up 2.5 %',
    'unchanged',
  ])
  expect(plain(scenarioWords('BTC', '-0.1', '0.2'))).toBe('BTC down 10 % with volatility up 20 %')
  expect(plain(scenarioWords('BTC', '-0.1', null))).toBe('BTC down 10 %')
})

describe('the volatility of the worst scenario', () => {
  test('is named where it decides', () => {
    const all = scenarios({ '-0.1': ['-1', '-2', '-3'], '0.1': ['4', '4', '4'] })
    expect(plain(worstVolatility(all, { price: '-0.1', iv: '0.2' }))).toBe('with volatility up 20 %')
  })

  test('is any where all tie at that price', () => {
    const all = scenarios({ '-0.1': ['-1', '-2', '-3'], '0.1': ['-4', '-4', '-4.0'] })
    expect(worstVolatility(all, { price: '0.1', iv: '-0.2' })).toBe('at any volatility')
    expect(tiedWithWorst(all, { price: '0.1', iv: '-0.2' })).toHaveLength(3)
  })

  test('names those that tie where some do', () => {
    const all = scenarios({ '-0.1': ['-3', '-3', '-1'] })
    expect(plain(worstVolatility(all, { price: '-0.1', iv: '-0.2' }))).toBe(
      'with volatility down 20 % or unchanged',
    )
  })

  test('is not worth a word where it changes nothing anywhere', () => {
    const all = scenarios({ '-0.1': ['-3', '-3', '-3'], '0.1': ['3', '3', '3'] })
    expect(worstVolatility(all, { price: '-0.1', iv: '-0.2' })).toBe('')
  })
})
