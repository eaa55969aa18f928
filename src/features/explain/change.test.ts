import { describe, expect, test } from 'vitest'
import { explainChange } from '@/engine/explanation/explainChange'
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
  plain(changeWords(between(before, now), 'by an edit', AS_OF))

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

test('of a rate says points', () => {
  const [was, is] = ['1000000', '500000'].map((wallet) => {
    const balances = [{ coin: 'USDT', wallet }]
    return figuresOf({ ...BOOK, balances }).figures.account.mmRate
  })
  const change = was && is && explainChange(was, is)
  expect(change && plain(changeWords(change, 'by an edit', AS_OF))).toMatch(
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
