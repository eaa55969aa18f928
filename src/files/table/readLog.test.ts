import { expect, test } from 'vitest'
import { importedText } from '@/files/testing/samples'

const HEAD =
  'Time,Currency,Contract,Type,Direction,Quantity,Position,Filled Price,Funding,Fee Paid,Cash Flow,Change,Wallet Balance,Fee Rate,Trade ID,Order ID'
const ROWS = [
  '2026-03-24 00:00:01,USDT,BTCUSDT,SETTLEMENT,BUY,1.25,1.25,70000.1,-8.75,0,0,-8.75,61240.18,0.0001,,',
  '2026-03-23 21:11:02,USDT,BTCUSDT,TRADE,BUY,0.25,1.25,69900,0,-9.61,0,-9.61,61248.93,0.00055,a1,b1',
  '2026-03-22 20:00:00,USDT,BTCUSDT,TRADE,BUY,1,1,67110.4,0,-36.9,0,-36.9,61258.54,0.00055,a2,b2',
]

test.each([
  ['as it is', [HEAD, ...ROWS]],
  ['under the line of the user', ['UID: 12345', HEAD, ...ROWS]],
  ['oldest first', [HEAD, ...[...ROWS].reverse()]],
])('the log %s: newest position, entry of its trades, newest balance', (_, lines) => {
  const { document, leftOut } = importedText(lines.join('\n'))
  expect(document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '1.25', entry: '67668.32' }])
  expect(document?.account.balances).toEqual([{ coin: 'USDT', wallet: '61240.18' }])
  expect(document?.asOf).toBe('2026-03-24T00:00:01.000Z')
  expect(leftOut).toEqual([])
})

test('what was opened before the log has no entry; what is closed is none', () => {
  const { document, notes } = importedText(
    [
      HEAD,
      '2026-03-24 00:00:01,USDT,ETHUSDT,TRADE,SELL,1,-3,2000,0,0,0,0,100,0,,',
      '2026-03-23 00:00:01,USDT,SOLUSDT,TRADE,SELL,1,0,90,0,0,0,0,99,0,,',
    ].join('\n'),
  )
  expect(document?.positions).toEqual([{ symbol: 'ETHUSDT', size: '-3' }])
  expect(notes).toContainEqual('pasted: ETHUSDT: opened before the log begins; the entry is not known.')
})

test('the older log has balances, and says which file is wanted', () => {
  const { document, notes } = importedText(
    'Date & Time(UTC),Coin,QTY,Type,Account Balance,Description\n2022-01-02 00:00:00,USDT,5,Deposit,105,\n2022-01-01 00:00:00,USDT,100,Deposit,100,',
  )
  expect(document?.account.balances).toEqual([{ coin: 'USDT', wallet: '105' }])
  expect(notes).toContainEqual('pasted: the log has no positions; give the list of open positions, too.')
})
