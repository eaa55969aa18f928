import { describe, expect, it } from 'vitest'
import { builtIn } from '@/engine/reading/testing/documents'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import { editWords } from './editWords'

const BUILT_IN = {
  sample: {
    label: '',
    note: '',
    asOf: '2026-03-24T08:00:00Z',
    market: { stablecoins: { USDT: '1' }, underlyings: { BTC: { index: '70000' } }, quotes: {} },
  },
  rulebooks: { 'uta-guide': builtIn('uta-guide'), 'uta-observed': builtIn('uta-observed') },
}
const call = {
  id: 'c',
  enabled: true,
  symbol: 'BTC-24APR26-80000-C-USDT',
  size: '-3',
  entry: '',
  leverage: '',
}
const BOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  spotHedging: true,
  positions: [call],
  balances: [{ id: 'b', enabled: true, coin: 'USDT', wallet: '50000', borrowed: '', collateral: true }],
}

const by = (changes: Partial<Workbook>, from = BOOK) => editWords(from, { ...from, ...changes }, BUILT_IN)

describe('an edit in words', () => {
  it('names what it did', () => {
    expect(by({ spotHedging: false })).toBe('spot hedging off')
    expect(by({}, { ...BOOK, positions: [] })).toBeNull()
    expect(by({ positions: [call] }, { ...BOOK, positions: [] })).toBe('adding −3 BTC 24 Apr 80,000 call')
    expect(by({ positions: [] })).toBe('removing −3 BTC 24 Apr 80,000 call')
    expect(by({ positions: [{ ...call, enabled: false }] })).toBe('switching off −3 BTC 24 Apr 80,000 call')
    expect(by({ positions: [{ ...call, size: '2' }] })).toBe('BTC 24 Apr 80,000 call size 2')
    expect(by({ marketEdits: { 'underlyings.BTC.index': '68000' } })).toBe('BTC index 68,000')
    expect(by({ marketEdits: { 'quotes.BTC-24APR26-80000-C-USDT.iv': '0.55' } })).toBe(
      'BTC 24 Apr 80,000 call volatility 55\u202f%',
    )
    expect(by({ rulebook: 'uta-observed' })).toMatch(/^the rulebook /)
    expect(by({ rulebookOverrides: { units: { BTC: { imFactor: '1.4' } } } })).toBe(
      'initial margin, initial margin factor, BTC: 1.4 ×',
    )
    expect(
      by({
        orders: [
          {
            id: 'o',
            enabled: true,
            symbol: 'BTCUSDT',
            side: 'Sell',
            size: '1',
            price: '72500',
            reduceOnly: false,
          },
        ],
      }),
    ).toBe('adding the order sell 1 BTCUSDT perpetual at 72,500')
    expect(by({ balances: [] })).toBe('removing 50,000 USDT')
  })

  it('names two things, and counts more', () => {
    const two = { spotHedging: false, balances: [] }
    expect(by(two)).toBe('removing 50,000 USDT and spot hedging off')
    expect(by({ ...two, positions: [] })).toBe('3 changes')
    const rows = ['x', 'y', 'z'].map((id) => ({ ...call, id }))
    expect(by({ positions: [call, ...rows] })).toBe('adding 3 rows')
  })

  it('is none where another scenario takes the place', () => {
    expect(by({ name: 'Another', spotHedging: false })).toBeNull()
  })

  it('is none where nothing changes that counts', () => {
    expect(by({ name: 'Another' })).toBeNull()
    expect(by({ positions: [call, { ...call, id: 'off', enabled: false }] })).toBeNull()
  })
})
