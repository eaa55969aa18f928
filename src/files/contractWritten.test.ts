import { expect, test } from 'vitest'
import { contractWritten } from './contractWritten'

test.each([
  ['btcusdt', 'BTCUSDT'],
  ['BTCUSDC', 'BTCPERP'],
  ['1000PEPEUSDT', '1000PEPEUSDT'],
  ['SHIB1000USDT', 'SHIB1000USDT'],
  ['BTCUSDT-27MAR26-70000-P', 'BTC-27MAR26-70000-P-USDT'],
  ['BTC-26JUN26-80000-C-USDC', 'BTC-26JUN26-80000-C'],
  ['BTCUSDC-26JUN26', 'BTC-26JUN26'],
  ['ETH-5JUN26-2600-C-USDT', 'ETH-5JUN26-2600-C-USDT'],
  ['ETHUSDT-05JUN26', 'ETHUSDT-05JUN26'],
  ['BTCUSDU26', 'BTCUSDU26'],
  ['BTCUSD-25SEP26', 'BTCUSDU26'],
  ['BTC/USDT:USDT', 'BTCUSDT'],
  ['BTC/USDC:USDC', 'BTCPERP'],
  ['BTC/USD:BTC', 'BTCUSD'],
  ['BTC/USDT:USDT-241227', 'BTCUSDT-27DEC24'],
  ['BTC/USD:BTC-260925', 'BTCUSDU26'],
  ['BTC/USDC:USDC-241227-55000-P', 'BTC-27DEC24-55000-P'],
])('%s is %s', (written, symbol) => {
  expect(contractWritten(written)).toMatchObject({ ok: true, contract: { symbol } })
})

test('a name of the instruments info is that of its contract', () => {
  const names = new Map([['BITCOIN PERPETUAL', 'BTCUSDT']])
  expect(contractWritten('Bitcoin perpetual', names)).toMatchObject({ contract: { symbol: 'BTCUSDT' } })
})

test.each([
  ['', 'names no contract'],
  ['币安人生USDT', 'other signs than capital letters and digits'],
  ['SOLUSDT_SOL/USDT', 'a spread of contracts'],
  ['BTC/USDT', 'a spot pair'],
  ['BTC-USDT-SWAP', 'on this exchange it would be BTCUSDT'],
  ['BTCUSDT.P', 'on this exchange it would be BTCUSDT'],
  ['BTCUSD-24SEP26', 'is not a contract of the model'],
  [`${'B'.repeat(200)}USDT`, 'too long'],
])('%s is none', (written, reason) => {
  const read = contractWritten(written)
  expect(read.ok ? read.contract.symbol : read.reason).toContain(reason)
})
