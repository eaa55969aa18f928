import { expect, test } from 'vitest'
import { importedText } from '@/files/testing/samples'
import { needsReading } from './readTable'

test('a sheet of orders: one counts, as far as it is left', () => {
  const { document, notCounted } = importedText(
    [
      'symbol\tprice\tqty\tside\torderStatus\tleavesQty\torderType\tstopOrderType\ttriggerPrice\treduceOnly',
      'ETHUSDT\t2610.5\t5\tSell\tPartiallyFilled\t2\tLimit\t\t\tfalse',
      'BTCUSDT\t0\t1.25\tSell\tUntriggered\t1.25\tMarket\tStopLoss\t61000\ttrue',
      'BTCUSDT\t66500\t0.5\tBuy\tCancelled\t0\tLimit\t\t\tfalse',
    ].join('\n'),
  )
  expect(document?.orders).toEqual([{ symbol: 'ETHUSDT', side: 'Sell', size: '2', price: '2610.5' }])
  expect(notCounted.map(({ what }) => what)).toEqual(['BTCUSDT Sell 1.25', 'BTCUSDT Buy 0.5'])
})

test('filled of total', () => {
  const { document } = importedText(
    'Contracts,Side,Order Price,Filled/Total,Status\nETHUSDT,Sell,2610.5,3/5,Partially Filled',
  )
  expect(document?.orders).toEqual([{ symbol: 'ETHUSDT', side: 'Sell', size: '2', price: '2610.5' }])
})

test('a column of contracts is the contract whatever its head says; what is left out is named', () => {
  const { document, leftOut } = importedText(
    'Contracts\tQty\tEntry Price\tMark Price\tLiq. Price\nBTCUSDT\t-0.500\t67,110.40\t68,379.55\t--',
  )
  expect(document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '-0.5', entry: '67110.4' }])
  expect(leftOut.map(({ what }) => what)).toEqual(['column Mark Price', 'column Liq. Price'])
})

test('where it is the number it is the number', () => {
  const { document } = importedText('symbol,contracts,side,entryPrice\nBTC/USDT:USDT,0.003,short,37416.5')
  expect(document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '-0.003', entry: '37416.5' }])
})

test('decimal commas, thousands, units, semicolons, a heading line and a byte order mark', () => {
  const { document, notes } = importedText(
    '\uFEFFMy positions;;\nMarket;Size;Entry price (USDT)\nBTCUSDT;-0,500 BTC;67.110,40\nETHUSDT;1.000;2.466,02 USDT',
  )
  expect(document?.positions).toEqual([
    { symbol: 'BTCUSDT', size: '-0.5', entry: '67110.4' },
    { symbol: 'ETHUSDT', size: '1000', entry: '2466.02' },
  ])
  expect(notes).toContain('pasted: its numbers are read with a decimal comma.')
})

test.each([
  ['a whole part of 0 alone', 'Symbol\tSize\tEntry\nBTCUSDT\t0,125\t70.000\nETHUSDT\t2\t2.400'],
  ['spaces between thousands', 'Symbol\tSize\tEntry\nBTCUSDT\t0,125\t70 000,0\nETHUSDT\t2\t2 400'],
  ['a currency before them', 'Symbol\tSize\tEntry\nBTCUSDT\t0,125\t$ 70.000,00\nETHUSDT\t2\t2.400'],
  ['times', 'Symbol\tSize\tEntry\tAt\nBTCUSDT\t0,125\t70.000\t12.30\nETHUSDT\t2\t2.400\t9.05'],
  ['quotation marks', 'Symbol,Size,Entry\n"BTCUSDT","0,125","70.000,0"\n"ETHUSDT","2","2.400"'],
  ['no heads', 'BTCUSDT\t0,125\t70.000,0\nETHUSDT\t2\t2.400'],
])('decimal commas, with %s', (_, text) => {
  const { document, notes } = importedText(text)
  expect(document?.positions).toEqual([
    { symbol: 'BTCUSDT', size: '0.125', entry: '70000' },
    { symbol: 'ETHUSDT', size: '2', entry: '2400' },
  ])
  expect(notes).toContain('pasted: its numbers are read with a decimal comma.')
})

test('a row with more cells than heads could be misread, and is left out by name', () => {
  const { document, leftOut } = importedText(
    'Symbol,Size,Entry Price\nBTCUSDT,1,70,000.5\nETHUSDT,2,2400\nBTCUSDT,3,70000,,',
  )
  expect(document?.positions).toEqual([
    { symbol: 'ETHUSDT', size: '2', entry: '2400' },
    { symbol: 'BTCUSDT', size: '3', entry: '70000' },
  ])
  expect(leftOut).toEqual([
    {
      what: 'BTCUSDT',
      where: 'pasted',
      reason:
        '"000.5" is a cell more than there are heads; a number with the separator in it needs quotation marks',
    },
  ])
})

test('without heads a fourth cell is the leverage, and a fifth is too many', () => {
  const { document, leftOut } = importedText('BTCUSDT\t1\t70000\t10\nETHUSDT\t2\t2400\t5\t7')
  expect(document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '1', entry: '70000', leverage: '10' }])
  expect(leftOut).toMatchObject([{ what: 'ETHUSDT', reason: expect.stringContaining('"7" is a cell more') }])
})

test.each([
  ['Symbol\tSize\nBTCUSDT\t$5,000', '"$5,000" under Size is not in BTC'],
  ['Symbol\tSize (USDT)\nETHUSDT\t35000', '"35000 USDT" under Size (USDT) is not in ETH'],
  ['Symbol\tSize\nBTCUSD\t0.5 BTC', '"0.5 BTC" under Size is not in USD'],
  [
    'Symbol\tSize\tEntry price\nBTC-24APR26-80000-C-USDT\t-1\t0.045 BTC',
    '"0.045 BTC" under Entry price is not in USD',
  ],
  ['Coin\tWallet balance (USD)\nBTC\t5,000', '"5,000 USD" under Wallet balance (USD) is not in BTC'],
  ['BTCUSDT\t$5,000', '"$5,000" under Size is not in BTC'],
])('%j: what is counted in something else is named, not taken', (text, reason) => {
  const { leftOut } = importedText(`${text}\n`)
  expect(leftOut).toMatchObject([{ reason }])
})

test('both sides of a contract in a sheet are netted', () => {
  const { document } = importedText(
    'symbol\tside\tsize\tavgPrice\nBTCUSDT\tBuy\t0.5\t60000\nBTCUSDT\tSell\t0.3\t80000\nBTCUSDT\tSell\t0\t0',
  )
  expect(document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '0.2', entry: '30000' }])
})

test('where both sides have no price in common the difference is in the wallet, once', () => {
  const text = 'symbol\tside\tsize\tavgPrice\nBTCUSDT\tBuy\t0.5\t60000\nBTCUSDT\tSell\t0.4\t80000'
  const first = importedText(text)
  expect(first.document?.account.balances).toEqual([{ coin: 'USDT', wallet: '8000' }])
  expect(first.document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '0.1', entry: '60000' }])
  expect(first.notes).toContainEqual(
    expect.stringContaining('8000 USDT of P&L, which no entry can keep, goes into the wallet'),
  )
  expect(importedText(text, first.document).document).toEqual(first.document)
})

test('balances: the debt is spotBorrow and what the wallet lacks', () => {
  const { document } = importedText(
    'coin\twalletBalance\tborrowAmount\tspotBorrow\nUSDC\t1200\t200\t200\nUSDT\t-5\t5\t',
  )
  expect(document?.account.balances).toEqual([
    { coin: 'USDC', wallet: '1200', borrowed: '200' },
    { coin: 'USDT', wallet: '0', borrowed: '5' },
  ])
})

test('a number that is none is told, and the other rows are taken', () => {
  const { document, leftOut } = importedText('Symbol,Size\nBTCUSDT,lots\nETHUSDT,2')
  expect(document?.positions).toEqual([{ symbol: 'ETHUSDT', size: '2' }])
  expect(leftOut).toEqual([{ what: 'BTCUSDT', where: 'pasted', reason: 'its size "lots" is not a number' }])
})

test('a list of trades and a text of words say what is wanted', () => {
  expect(importedText('Contracts,Qty,Closed P&L,Exit Time\nBTCUSDT,1,5,x').leftOut[0]?.reason).toContain(
    'give the list of open positions',
  )
  expect(importedText('hello there').leftOut[0]?.reason).toContain('no table with a line of heads')
})

test.each([
  ['symbol\tprice\tqty\tside\torderStatus\tleavesQty', true],
  [
    'UID: 1\nTime,Currency,Contract,Type,Direction,Quantity,Position,Filled Price,Change,Wallet Balance',
    true,
  ],
  ['Contract,Side,Qty,Filled/Total,Price', true],
  ['Contract\tSize\tEntry\tLeverage\tOn', false],
  ['Contract,Side,Size,Limit,Reduce only,On', false],
  ['BTCUSDT\t1\t60000', false],
  ['1 BTCUSDT @ 60000', false],
])('%j needs this reader: %s', (text, needs) => {
  expect(needsReading(text)).toBe(needs)
})
