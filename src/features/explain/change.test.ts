import { describe, expect, test } from 'vitest'
import { explainChange } from '@/engine/explanation/explainChange'
import type { Figure } from '@/engine/numbers/figure'
import { type AccountParts, figuresOf } from '@/engine/testing/account'
import { changeRows } from './changeRows'
import { changeWords } from './changeWords'

const AS_OF = '2026-03-27T08:00:00Z'
const FAR = 'BTCUSDT-26JUN26'
const CALL = 'BTC-24APR26-20000-C-USDT'
const BOOK = {
  quotes: { [FAR]: { mark: '20100' }, [CALL]: { iv: '0.5' } },
  positions: [
    { symbol: CALL, size: '-3' },
    { symbol: 'BTCUSDT', size: '0.2' },
  ],
}

function between(before: AccountParts, now: AccountParts) {
  const [was, is] = [before, now].map((parts) => figuresOf(parts).figures.account.maintenanceMargin)
  const change = was && is && explainChange(was, is)
  if (!change) throw new Error('no change')
  return change
}

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const said = (before: AccountParts, now: AccountParts) =>
  plain(changeWords(between(before, now), 'by an edit', AS_OF, 'uta'))

describe('the sentence', () => {
  test('names the part and the leg that make the difference', () => {
    expect(said(BOOK, { ...BOOK, hedges: [{ symbol: FAR, size: '-0.5' }] })).toMatch(
      /^Maintenance margin rose by [\d,.]+ USD, from [\d,.]+ USD to [\d,.]+ USD, by an edit\. Most of it is the maximum loss of BTC \(\+1,005\.00 USD\), through BTCUSDT 26 Jun future, which was not there before\.$/,
    )
  })

  test('says which scenario decides now, and which did', () => {
    expect(said(BOOK, { ...BOOK, hedges: [{ symbol: 'BTCUSDT', size: '1.4' }] })).toContain(
      'Now down 10 %, volatility up 20 % decides, before it was up 10 %, volatility up 20 %.',
    )
  })

  test('ends with the input that differs', () => {
    const quotes = { ...BOOK.quotes, [CALL]: { iv: '0.8' } }
    expect(said(BOOK, { ...BOOK, quotes })).toMatch(
      /The first input that differs is the implied volatility of BTC 24 Apr 20,000 call: it was 50\.00 % and is 80\.00 %\.$/,
    )
  })
})

/** Of another figure of the account, or of a unit. */
function saidOf(pick: (figures: ReturnType<typeof figuresOf>['figures']) => Figure | undefined) {
  return (before: AccountParts, now: AccountParts) => {
    const [was, is] = [before, now].map((parts) => pick(figuresOf(parts).figures))
    const change = was && is && explainChange(was, is)
    return change ? plain(changeWords(change, 'by an edit', AS_OF, 'uta')) : ''
  }
}

describe('the sentence is true', () => {
  const available = saidOf(({ account }) => account.availableBalance)

  test('where less is required, and yet less is left: it comes from the balance', () => {
    const rich = { ...BOOK, positions: [...BOOK.positions, { symbol: FAR, size: '0.2', entry: '100' }] }
    const words = available(rich, BOOK)
    expect(words).toMatch(/^Available balance fell by /)
    expect(words).toContain('Most of it comes from BTCUSDT 26 Jun future, which is no longer there.')
  })

  test('where a part moved by more than the whole, others went the other way', () => {
    const spread = { ...BOOK, positions: [{ symbol: FAR, size: '1' }] }
    const hedged = { ...spread, hedges: [{ symbol: 'BTCUSDT', size: '-1' }] }
    expect(said(spread, hedged)).toContain(
      'What moved it most is the maximum loss of BTC (−2,000.00 USD), through BTCUSDT perpetual, which was not there before; other parts went the other way.',
    )
  })

  test('of a part itself it does not say that it is a part', () => {
    const loss = saidOf(({ units }) => units.BTC?.maxLoss)
    const words = loss(BOOK, { ...BOOK, positions: [{ symbol: CALL, size: '-4' }] })
    expect(words).toMatch(/^Maximum loss, BTC rose by [^.]+\.\d\d USD, .* Most of it comes from BTC 24 Apr/)
  })

  test('where nothing is left of a figure it has its name all the same', () => {
    const spot = { ...BOOK, spotHedging: true, balances: [{ coin: 'BTC', wallet: '2' }] }
    const words = saidOf(({ units }) => units.BTC?.hedgedSpot)(spot, { ...spot, spotHedging: false })
    expect(words).toMatch(/^Hedged spot, BTC fell by [\d.]+ BTC, from [\d.]+ BTC to 0, by an edit\./)
  })

  test('of what differs by little has as many digits as show it', () => {
    expect(said(BOOK, { ...BOOK, index: '20000.001' })).toMatch(
      /from ([\d,.]+) USD to (?!\1 )[\d,.]+ USD, .*it was 20,000 USD\/BTC and is 20,000\.001 USD\/BTC\.$/,
    )
  })
})

test('of a rate says points', () => {
  const [was, is] = ['1000000', '500000'].map((wallet) => {
    const balances = [{ coin: 'USDT', wallet }]
    return figuresOf({ ...BOOK, balances }).figures.account.mmRate
  })
  const change = was && is && explainChange(was, is)
  expect(change && plain(changeWords(change, 'by an edit', AS_OF, 'uta'))).toMatch(
    /^MM rate rose by [\d.]+ points, from [\d.]+ % to [\d.]+ %, by an edit\. .*wallet balance of USDT: it was 1,000,000\.00 USDT and is 500,000\.00 USDT\.$/,
  )
})

test('both computations stand side by side, and end with the one that differs', () => {
  const rows = changeRows(between(BOOK, { ...BOOK, hedges: [{ symbol: FAR, size: '-0.5' }] }), AS_OF)
  expect(rows.filter(({ isFirst }) => isFirst)).toHaveLength(1)
  const way = rows.filter(({ isOnTheWay }) => isOnTheWay)
  expect(way[0]?.label).toBe('Maintenance margin')
  expect(way.at(-1)).toMatchObject({ isFirst: true, before: null })
  expect(rows.map(({ label }) => label)).toContain('Contingency, BTC')
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
})
