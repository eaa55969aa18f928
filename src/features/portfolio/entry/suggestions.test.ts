import { describe, expect, test } from 'vitest'
import { marketContracts } from '@/state/market/marketContracts'
import { SAMPLE } from '@/state/testing/sampleMarket'
import type { TableName } from '@/state/workbook/workbook'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { formatMoney } from '@/ui/format'
import { listingOf } from './listing'
import { readTrade } from './readTrade'
import { suggestionsAt } from './suggestions'

const listing = listingOf(SAMPLE.market, SAMPLE.asOf)
const market = marketContracts(EMPTY_WORKBOOK, SAMPLE)

function at(line: string, table: TableName = 'positions', caret = line.length) {
  const found = suggestionsAt(table, line, caret, { listing, market })
  return { ...found, values: found.suggestions.map(({ value }) => value) }
}

describe('what a line could go on with', () => {
  test('behind a coin: its perpetuals, then the expiries of its options with the days left', () => {
    const { values, suggestions, start, end } = at('sell 3 btc')
    expect(values).toEqual([
      'BTCUSDT',
      expect.stringMatching(/^BTC/),
      expect.stringMatching(/^BTC/),
      'btc 25mar',
      'btc 27mar',
      'btc 3apr',
      'btc 24apr',
      'btc 26jun',
    ])
    expect([start, end]).toEqual([7, 10])
    expect(suggestions.at(-2)).toEqual({ value: 'btc 24apr', note: '24 Apr · 31 d', goesOn: true })
  })

  test('of a day that is begun, the expiries that begin so', () => {
    expect(at('sell 3 btc 2').values).toEqual([
      'btc 25mar',
      'btc 27mar',
      'btc 24apr',
      'btc 26jun',
      'btc 25sep',
    ])
    expect(at('sell 3 btc 24a').values).toEqual(['btc 24apr'])
    expect(at('sell 3 btc ').values).toContain('btc 24apr')
  })

  test('behind an expiry: strikes out of the money, the nearest first, with mark, IV and delta', () => {
    const { values, suggestions } = at('sell 3 btc 24apr')
    expect(values.slice(0, 4)).toEqual([
      'btc 24apr 70000 put',
      'btc 24apr 72000 call',
      'btc 24apr 68000 put',
      'btc 24apr 74000 call',
    ])
    expect(suggestions[1]?.note).toMatch(/^[\d,.]+ USDT · IV [\d.]+\u202f% · delta 0\.\d\d$/)
  })

  test('of a strike that is begun, calls and puts at those that begin so', () => {
    expect(at('sell 3 btc 24apr 80').values).toEqual(['btc 24apr 80000 call', 'btc 24apr 80000 put'])
    expect(at('sell 3 btc 24apr 80k').values).toEqual(['btc 24apr 80000 call', 'btc 24apr 80000 put'])
    expect(at('sell 3 btc 24 apr 80,0').values).toHaveLength(2)
    expect(at('sell 3 btc 24apr 80000 c').values).toEqual(['btc 24apr 80000 call'])
    expect(at('sell 3 btc 24apr 80000 pu').values).toEqual(['btc 24apr 80000 put'])
  })

  test('nothing where it is complete, behind a price, or where no such expiry is listed', () => {
    for (const line of [
      'sell 3 btc 24apr 80000 call',
      '1 btc 24apr @ 8',
      '1 btc 5may ',
      '1 btc 24apr 80000 call ',
    ]) {
      expect(at(line).values).toEqual([])
    }
  })

  test('in the phrase of the caret alone, and in every table of contracts', () => {
    const line = '1 ETHUSDT; sell 3 btc 24apr 80000 c'
    expect(at(line, 'orders')).toMatchObject({
      start: 18,
      end: line.length,
      values: ['btc 24apr 80000 call'],
    })
    expect(at('1 BTCUSD; 2 eth', 'hedges', 8).values).toEqual([])
    expect(at('1 us', 'balances').values).toEqual(['USDT', 'USDC'])
  })

  test('what is suggested is understood as the option whose figures it shows', () => {
    for (const coin of ['btc', 'eth', 'sol']) {
      for (const { value } of at(`1 ${coin} `).suggestions) {
        for (const strike of at(`1 ${value} `).suggestions) {
          const read = readTrade(`1 ${strike.value}`, listing)
          if (!read.ok) throw new Error(read.problem)
          const option = market.options.find(({ contract }) => contract.symbol === read.value.symbol)
          expect(strike.note).toContain(`${formatMoney(option?.mark ?? '')} ${option?.contract.quote} · `)
        }
      }
    }
  })
})
