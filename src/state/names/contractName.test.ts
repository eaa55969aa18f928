import { expect, test } from 'vitest'
import { contractName } from './contractName'

test.each([
  ['BTC-24APR26-80000-C-USDT', 'BTC 24 Apr 80,000 call'],
  ['BTC-24APR26-80000-P', 'BTC 24 Apr 80,000 put USDC'],
  ['SOL-7AUG27-82.50-C-USDT', 'SOL 7 Aug 2027 82.5 call'],
  ['BTCUSDT', 'BTCUSDT perpetual'],
  ['BTCPERP', 'BTCPERP perpetual'],
  ['BTCUSD', 'BTCUSD inverse perpetual'],
  ['BTCUSDT-26JUN26', 'BTCUSDT 26 Jun future'],
  ['BTC-26JUN26', 'BTC 26 Jun future USDC'],
  ['BTCUSDM26', 'BTCUSD 26 Jun inverse future'],
  ['nonsense', 'nonsense'],
])('%s', (symbol, name) => {
  expect(contractName(symbol, '2026-03-24T02:28:10Z')).toBe(name)
})
