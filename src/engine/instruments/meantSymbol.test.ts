import { expect, test } from 'vitest'
import { settlementCoin } from './contract'
import { meantSymbol } from './meantSymbol'
import { parseSymbol } from './symbol'

const WRITTEN = [
  ['BTCUSDT-27MAR26-70000-P', 'BTC-27MAR26-70000-P-USDT'],
  ['1000PEPEUSDT-27MAR26-0.5-C', '1000PEPE-27MAR26-0.5-C-USDT'],
  ['BTCUSDC-27MAR26-70000-P', 'BTC-27MAR26-70000-P'],
  ['BTC-26JUN26-80000-C-USDC', 'BTC-26JUN26-80000-C'],
  ['BTCUSDC-26JUN26', 'BTC-26JUN26'],
  ['BTC-26JUN26-USDT', 'BTCUSDT-26JUN26'],
  ['BTCUSDC', 'BTCPERP'],
  ['BTC-USDC', 'BTCPERP'],
  ['BTC/USDC:USDC', 'BTCPERP'],
  ['BTC/USDT:USDT', 'BTCUSDT'],
  ['BTC-USDT-SWAP', 'BTCUSDT'],
  ['BTCUSDT.P', 'BTCUSDT'],
  ['BTCUSD_PERP', 'BTCUSD'],
  ['BTC-PERP', 'BTCPERP'],
] as const

test.each(WRITTEN)('%s means %s', (written, symbol) => {
  expect(meantSymbol(written)).toBe(symbol)
  expect(parseSymbol(symbol)?.symbol).toBe(symbol)
})

test.each(WRITTEN)('%s: the settlement coin that was written', (written, symbol) => {
  const contract = parseSymbol(symbol)
  const coin = contract && settlementCoin(contract)
  for (const other of ['USDT', 'USDC']) if (coin !== other) expect(written).not.toContain(other)
})

test.each(['BTCUSDT', 'BTC-26JUN26-80000-C-USDT', 'BTCPERP', 'BTCUSDT-26JUN26', 'nonsense', ''])(
  '“%s” is right as it stands, or nothing',
  (written) => {
    expect(meantSymbol(written)).toBeNull()
  },
)
