import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { BID, strangleAt } from '@/engine/liquidation/testing/strangle'
import { april } from '@/engine/market/shift/testing/moved'
import { ruleOf, rulesInWords, stopWords, whyWords } from './ruleWords'
import { futureWith, spaced, walkThrough } from './testWalks'

/** Why each step of a document's liquidation is made. */
function reasons(document: ScenarioDocument): readonly string[] {
  const walk = walkThrough(document)
  return walk.steps.map(({ step }, i) => `${ruleOf(step, walk.start)}: ${spaced(whyWords(walk, i + 1))}`)
}

const stop = (document: ScenarioDocument) => {
  const found = stopWords(walkThrough(document))
  return `${found?.rule}: ${spaced(found?.words)}`
}

test('orders first, then the liquidation, then the way to the target', () => {
  const [cancel, first, ...others] = reasons(strangleAt(1.3, [BID]))
  expect(cancel).toBe(
    '3: The MM rate of 130.0 % is at least 100 % and 1 order is open: it is cancelled before any position is touched.',
  )
  expect(first).toMatch(
    /^4: The MM rate of 1[23]\d\.\d % is at least 100 % and no order is open: at most 10 % of one position’s original size is closed, where that leaves the MM rate lowest\.$/,
  )
  expect(others.at(-1)).toMatch(
    /^4: Reducing has begun, and the MM rate of 9\d\.\d+ % is still above the target of 90 %: at most 10 %/,
  )
  expect(reasons(strangleAt(1.3, [BID, { ...BID, price: '69000' }]))[0]).toContain(
    '2 orders are open: all are',
  )
})

test('what is owed is repaid before anything else', () => {
  const balances = [
    { coin: 'USDT', wallet: '0', borrowed: '58700' },
    { coin: 'BTC', wallet: '1' },
  ]
  expect(reasons(futureWith(balances))).toEqual([
    expect.stringMatching(
      /^2: The MM rate of \d\d\.\d % is at least 85 % and 58,\d{3}\.\d\d USD are owed: debts are repaid before anything else\.$/,
    ),
  ])
  expect(stop(futureWith(balances))).toMatch(
    /^5: The MM rate of \d\d\.\d % is below 100 %, and nothing is owed\.$/,
  )
})

test('why it stops', () => {
  expect(stop(strangleAt(0.95))).toBe('5: The MM rate of 95.0 % is below 100 %, and nothing is owed.')
  expect(stop(strangleAt(1.3))).toMatch(
    /^5: The MM rate of (8\d|90)\.\d % is not above the target of 90 %\.$/,
  )
  expect(stop(futureWith([{ coin: 'USDT', wallet: '5000' }], '90000'))).toMatch(
    /^1: The margin balance is −1\d,\d{3}\.\d\d USD: nothing is left that could carry a margin\.$/,
  )
  const owing = [
    { coin: 'USDT', wallet: '0', borrowed: '20000' },
    { coin: 'BTC', wallet: '1' },
  ]
  expect(stop(futureWith(owing))).toMatch(
    /^5: The MM rate of \d\d\.\d % is below 85 %, so that what is owed may stay\.$/,
  )
  const walk = walkThrough(strangleAt(1.3))
  expect(stopWords({ ...walk, end: null })).toBeNull()
})

test('an account without anything, of which nothing is required, is not used up', () => {
  expect(stop(april({}, {}, { balances: [] }))).toBe(
    '5: The MM rate of 0.0 % is below 100 %, and nothing is owed.',
  )
})

test('a liquidation that closing cannot end', () => {
  const walk = walkThrough(strangleAt(1.3))
  const cut = (place: number, outcome: 'bankrupt' | 'reduced') =>
    stopWords({ ...walk, steps: walk.steps.slice(0, place), end: { kind: 'end', outcome } })
  expect(spaced(cut(0, 'bankrupt')?.words)).toBe(
    'The MM rate is still 130.0 %, but closing more does not lower it.',
  )
  expect(spaced(cut(walk.steps.length - 1, 'reduced')?.words)).toMatch(
    /^The MM rate of 9\d\.\d+ % is above the target of 90 %, but closing more does not lower it\.$/,
  )
})

test('the rules carry the rates of the rulebook', () => {
  const { start } = walkThrough(strangleAt(0.5))
  const rates = { ...start.rules.rates, autoRepay: '0.8' }
  const words = rulesInWords({ ...start, rules: { ...start.rules, rates } }).map((rule) => spaced(rule.words))
  expect(words[1]).toBe('From 80 %, where something is owed: debts are repaid')
  expect(words[3]).toBe('From 100 %: positions are reduced, until 90 % or less')
})
