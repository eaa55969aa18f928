import { beforeEach, describe, expect, test } from 'vitest'
import { libraryStore } from '@/state/library/libraryStore'
import { tooDear, tooLarge, tooMuch } from './tooMuch'

beforeEach(() => {
  libraryStore.setState({
    sample: {
      label: '',
      note: '',
      asOf: '2026-04-14T08:00:00Z',
      market: {
        stablecoins: { USDT: '1' },
        underlyings: { BTC: { index: '50000' }, ETH: { index: '2500' } },
        quotes: {},
      },
    },
  })
})

describe('what is worth more than 1,000 bn USD is not taken, long or short', () => {
  test.each([
    ['BTCUSDT', '20000000', undefined],
    ['BTCUSDT', '20000001', 'Is that right? 20,000,001 BTC is 1.00\u202ftn USD; at most 1.00\u202ftn USD'],
    ['BTC-24APR26-80000-C-USDT', '-1000000000', 'Is that right? 1,000,000,000 BTC is 50.0\u202ftn USD'],
    ['ETHUSD', '1000000000000', undefined],
    ['ETHUSD', '-2000000000000', 'Is that right? 2,000,000,000,000 USD is 2.00\u202ftn USD'],
    // Where there is no price there is nothing to say.
    ['SOLUSDT', '9'.repeat(40), undefined],
  ])('%s %s', (symbol, size, words) => {
    expect(tooLarge(symbol, size)).toEqual(words && expect.stringContaining(words))
  })

  test.each([
    ['BTCUSDT', '1000000000000', undefined],
    [
      'BTCUSDT',
      '2000000000000',
      'Is that right? 1 BTC is 2.00\u202ftn USD; at most 1.00\u202ftn USD is taken.',
    ],
    ['ETH-24APR26-3000-C', '1000000000001', 'Is that right? 1 ETH is 1.00\u202ftn USD'],
    ['SOLUSDT', '9'.repeat(40), 'Is that right? 1 SOL is'],
    ['BTCUSDT', '0.001', undefined],
    ['nonsense', '9'.repeat(40), undefined],
  ])('nor a price of %s of %s', (symbol, price, words) => {
    expect(tooDear(symbol, price)).toEqual(words && expect.stringContaining(words))
  })

  test('nor such an amount of a coin', () => {
    expect(tooMuch('USDT', '1000000000000')).toBeUndefined()
    expect(tooMuch('ETH', '500000000')).toContain('500,000,000 ETH is 1.25\u202ftn USD')
    expect(tooMuch('BTC', '9'.repeat(40))).toContain('Is that right?')
  })
})

test('what rounds to nothing is taken', () => {
  expect(tooLarge('BTCUSDT', '0.00000001')).toBeUndefined()
})
