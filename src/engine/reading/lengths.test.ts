import { describe, expect, it, test } from 'vitest'
import { loops } from '@/engine/testing/loops'
import { checkScenario } from './checkScenario'
import { changed, faultsOf, RULEBOOKS, SOUND } from './testing/documents'

const LONG = 50_000

describe('lengths are limited', () => {
  test.each([
    [['name'], 'n'.repeat(LONG), 'name: expected a name of at most 400 characters'],
    [
      ['positions', 0, 'symbol'],
      `${'A'.repeat(LONG)}USDT`,
      'positions[0].symbol: expected a symbol of at most 90 characters',
    ],
    [
      ['positions', 0, 'symbol'],
      `${'A'.repeat(31)}USDT`,
      'positions[0].symbol: expected a symbol such as BTCUSDT',
    ],
    [
      ['account', 'balances', 0, 'coin'],
      'A'.repeat(LONG),
      'account.balances[0].coin: expected a coin of at most 30 characters',
    ],
    [
      ['account', 'balances', 0, 'wallet'],
      '1'.repeat(LONG),
      'account.balances[0].wallet: expected a decimal of at most 40 digits',
    ],
    [['asOf'], `2026-03-24T02:28:10.${'1'.repeat(LONG)}Z`, 'asOf: expected a UTC instant'],
    [['market', 'quotes', 'A'.repeat(LONG)], {}, `market.quotes.${'A'.repeat(100)}…: expected a symbol`],
  ])('%j', (path, value, says) => {
    const document = changed(path, value)
    expect(loops(() => faultsOf(document))).toBeLessThan(10)
    const faults = faultsOf(document)
    const told = faults.find((fault) => fault.startsWith(says))
    expect(told, faults.join('\n')).toBeTypeOf('string')
    expect(told?.length).toBeLessThan(400)
  })

  it('ordinary long names pass', () => {
    const symbol = '1000000BABYDOGE-25SEP26-123456789.123456789-C-USDT'
    const document = {
      ...SOUND,
      name: 'n'.repeat(200),
      market: {
        ...SOUND.market,
        underlyings: { ...SOUND.market.underlyings, '1000000BABYDOGE': { index: '1' } },
        quotes: { ...SOUND.market.quotes, [symbol]: { iv: '1' } },
      },
      positions: [...SOUND.positions, { symbol, size: '1' }],
    }
    expect(faultsOf(document)).toEqual([])
  })
})

describe('a fraction of a second is never rounded up', () => {
  const quotes = { 'BTC-26JUN26-70000-C-USDT': { iv: '0.5' } }
  const at = (asOf: string) => ({
    ...SOUND,
    asOf,
    market: { ...SOUND.market, quotes },
    positions: [{ symbol: 'BTC-26JUN26-70000-C-USDT', size: '1' }],
    orders: [],
    hedges: [],
  })

  test.each(['9', '999999', '9999999999', '99999999999999999'])('the last .%s before an expiry', (nines) => {
    const checked = checkScenario(at(`2026-06-26T07:59:59.${nines}Z`), RULEBOOKS)
    const expiry = Date.UTC(2026, 5, 26, 8)
    expect(checked.ok && checked.value.asOf < expiry && checked.value.asOf > expiry - 1000).toBe(true)
  })

  it('at the hour it has expired', () => {
    expect(faultsOf(at('2026-06-26T08:00:00.00000000000000000Z'))[0]).toContain('which expired at')
  })
})
