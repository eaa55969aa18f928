import { expect, test } from 'vitest'
import { completionsOf, wordAt } from './completions'

const NAMES = ['BTCUSDT', 'BTCPERP', 'BTC-24APR26-80000-C-USDT', 'BTC-26JUN26-80000-C-USDT', 'ETHUSDT']

test('the word at the caret', () => {
  expect(wordAt('-3 btc', 6)).toEqual({ word: 'btc', start: 3, end: 6 })
  expect(wordAt('1 BTC; 2 eth@5', 10)).toEqual({ word: 'eth', start: 9, end: 12 })
  expect(wordAt('1 ', 2)).toEqual({ word: '', start: 2, end: 2 })
})

test('names that begin with the word, then names whose pieces do', () => {
  expect(completionsOf('btcu', NAMES)).toEqual(['BTCUSDT'])
  expect(completionsOf('BTC-26', NAMES)).toEqual(['BTC-26JUN26-80000-C-USDT'])
  expect(completionsOf('btc-80000', NAMES)).toEqual(NAMES.slice(2, 4))
})

test('nothing for numbers and for what is complete', () => {
  expect(completionsOf('80000', NAMES)).toEqual([])
  expect(completionsOf('', NAMES)).toEqual([])
  expect(completionsOf('btcusdt', NAMES)).toEqual([])
})
