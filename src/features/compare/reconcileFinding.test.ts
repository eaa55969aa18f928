import { expect, test } from 'vitest'
import { groupsOf, type Reconciled, type ReconciledRow } from './reconciled'
import { reconcileFinding } from './reconcileFinding'

const equal = (name: string, of = ''): ReconciledRow => ({
  name,
  unit: '',
  isRate: false,
  isInput: false,
  of,
  ours: '1',
  theirs: '1',
  equal: true,
})
const apart = (name: string, relative: string, note?: string, of?: string): ReconciledRow => ({
  ...equal(name, of),
  equal: false,
  apart: '1',
  relative,
  ...(note === undefined ? {} : { note }),
})
const found = (rows: readonly ReconciledRow[], others: Partial<Reconciled> = {}) =>
  reconcileFinding({
    faults: [],
    account: [],
    times: null,
    unmatched: { onlyTheirs: [], onlyOurs: [] },
    units: [{ base: 'BTC', isOurs: true, rows, explainedBy: [] }],
    ...others,
  })
const plain = (text: string) => text.replaceAll('\u202f', ' ')

test('everything equal is said in a word', () => {
  expect(found([equal('maximum loss'), equal('margin')])).toEqual({
    title: 'All of 2 numbers are equal',
    sentences: [],
  })
})

test('what contradicts its own parts is the exception, with why', () => {
  const { title, sentences } = found([
    equal('maximum loss'),
    apart('maintenance margin', '0.00009', 'parts add up to 2'),
  ])
  expect(plain(title)).toBe('All of 2 numbers are equal but BTC’s maintenance margin by 0.009 %')
  expect(sentences).toEqual(['It cannot be: parts add up to 2.'])
})

test('a margin from which no parameter follows says so in its own words', () => {
  const margin = {
    ...apart('maintenance margin', '0.2', 'which parameter is not decided'),
    isUndecided: true,
  } as const
  expect(found([equal('maximum loss'), margin]).sentences).toEqual(['Which parameter is not decided.'])
})

test('what differs is named, three at most, and the account is told apart', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((what) => apart(what, '-0.1'))
  const { title, sentences } = found(rows, { account: [apart('total equity', '0.5'), equal('MM')] })
  expect(plain(title)).toBe(
    '5 of 5 numbers differ: BTC’s a by 10.0 %, BTC’s b by 10.0 %, BTC’s c by 10.0 % and 2 more',
  )
  expect(sentences.map(plain)).toEqual([
    'Of the account 1 of 2 numbers differs, such as total equity by 50.0 %.',
    '0 are equal, their rounding allowed for.',
  ])
})

test('units that the scenario does not have are named', () => {
  const unit = {
    base: 'ETH',
    isOurs: false,
    rows: [{ ...equal('margin'), ours: null, equal: false }],
    explainedBy: [],
  }
  expect(found([], { units: [unit] })).toEqual({
    title: 'None of these numbers has one of ours beside it',
    sentences: ['The scenario has nothing of ETH.'],
  })
})

test('the groups of a unit: the whole first, then those that part', () => {
  const rows = [equal('x', 'one'), apart('y', '1', undefined, 'two'), equal('z'), equal('w', 'one')]
  expect(groupsOf(rows).map(([of, its]) => [of, its.length])).toEqual([
    ['', 1],
    ['two', 1],
    ['one', 2],
  ])
})

test('of rates and shocks both are said, and none as a share of the other', () => {
  const row = { ...apart('worst scenario: price', '2'), isRate: true, ours: '0.1', theirs: '-0.1' }
  expect(plain(found([row]).title)).toBe(
    '1 of 1 number differs: BTC’s worst scenario: price (10 % instead of −10 %)',
  )
})

test('one number is said as one, and a difference too small for its digits as less than they say', () => {
  expect(found([equal('a')]).title).toBe('The number is equal')
  const { title, sentences } = found([apart('a', '0.000000004'), equal('b')])
  expect(plain(title)).toBe('1 of 2 numbers differs: BTC’s a by less than 0.001 %')
  expect(sentences).toEqual(['1 is equal, their rounding allowed for.'])
})

test('another book, another time and other prices are said before all that follows from them', () => {
  const size = { ...apart('BTCUSDT: size', '0.5'), isInput: true }
  const others = {
    times: { theirs: Date.UTC(2026, 2, 24, 2, 28), ours: Date.UTC(2026, 2, 27, 2, 28) },
    unmatched: { onlyTheirs: ['BTCPERP'], onlyOurs: ['ETH', 'BTCUSD', 'SOL', 'XRP'] },
  }
  expect(found([size, apart('maximum loss', '0.5')], others).sentences.map(plain)).toEqual([
    'Held there and not in the scenario: BTCPERP.',
    'Held in the scenario and not there: ETH, BTCUSD, SOL and 1 more.',
    'Theirs is of 24 Mar 2026, 02:28 UTC, the scenario of 27 Mar 2026, 02:28 UTC.',
    'Sizes or prices differ, from which other differences follow: BTCUSDT: size by 50.0 %.',
    '0 are equal, their rounding allowed for.',
  ])
  // Where nothing differs nothing has to be accounted for.
  expect(found([equal('maximum loss')], others).sentences).toEqual([])
})

test('of the account alone its numbers are what is told', () => {
  const none = { units: [] }
  expect(found([], { ...none, account: [equal('MM rate')] }).title).toBe(
    'Of the account all numbers are equal',
  )
  expect(found([], { ...none, account: [apart('MM rate', '0.5'), equal('equity')] }).title).toBe(
    '1 of 2 numbers differs, all of the account',
  )
})
