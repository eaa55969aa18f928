import { describe, expect, test } from 'vitest'
import type { TableName } from '@/state/workbook/workbook'
import { listingOf } from './entry/listing'
import { readPaste } from './readPaste'

const listing = listingOf(
  {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' }, ETH: { index: '2000' } },
    quotes: { BTCUSDT: {}, ETHUSDT: {}, 'BTC-24APR26-80000-C-USDT': {} },
  },
  '2026-03-24T02:28:10Z',
)
const CALL = 'BTC-24APR26-80000-C-USDT'
const paste = (table: TableName, ...lines: string[]) => readPaste(table, lines.join('\n'), listing)
const perpetual = { symbol: 'BTCUSDT', size: '-0.5', entry: '69500', enabled: true }
const call = { symbol: CALL, size: '-3', entry: '900', enabled: true }

describe('positions', () => {
  test.each([
    ['tabs', 'BTCUSDT\t-0.5\t69500', `${CALL}\t-3\t900`],
    ['commas', 'BTCUSDT,-0.5,"69,500"', `${CALL},-3,900`],
    ['semicolons', 'BTCUSDT;−0.5;69,500', `${CALL};(3);900`],
    ['a header', 'Symbol\tSize\tEntry', 'BTCUSDT\t-0.5\t69500', `${CALL}\t-3\t900`],
    ['a header in another order', 'Price,Side,Qty,Contract', '69500,Sell,0.5,btcusdt', `900,short,3,${CALL}`],
    ['sides without a header', 'BTCUSDT\tsell\t0.5\t69500', `${CALL}\tShort\t3\t900`],
    ['sizes first', '-0.5\tBTCUSDT\t69500', `-3\t${CALL}\t900`],
    ['phrases', '-0.5 BTCUSDT @ 69,500', `sell 3 btc 24apr 80000 call at 900`],
    ['phrases and semicolons', `-0.5 BTCUSDT @ 69500; -3 ${CALL} at 900`],
    ['contracts as people say them', 'BTC perp\t-0.5\t69500', 'btc 24 Apr 80,000 call\t-3\t900'],
  ])('with %s', (_, ...lines) => {
    const { rows, faulty } = paste('positions', ...lines)
    expect(faulty).toEqual([])
    expect(rows.map((row) => ({ enabled: true, ...row }))).toEqual([perpetual, call])
  })

  test('leverage, rows switched off, no entry', () => {
    const { rows } = paste('positions', 'Symbol,Size,Entry,Leverage,On', 'BTCUSDT,1,–,10x,no')
    expect(rows).toEqual([{ symbol: 'BTCUSDT', size: '1', entry: '', leverage: '10', enabled: false }])
  })

  test('what is refused among decimal commas is quoted as it was written', () => {
    const { faulty, notes } = paste('positions', 'BTCUSDT\t0,5\t69500,5', 'ETHUSDT\t$5,000\t2000,5')
    expect(notes).toEqual(['Numbers are read with a decimal comma.'])
    expect(faulty.map(({ reason }) => reason)).toEqual(['Sizes of ETHUSDT are in ETH: “$5,000” is not.'])
  })

  test('also where one cell is read as another is written', () => {
    const { faulty } = paste('positions', 'BTCUSDT\t0,5\t69500,5', 'ETHUSDT\t0,5\t\t\t1.000\t1,000')
    expect(faulty.map(({ reason }) => reason)).toEqual(['“1.000” is a cell too many.'])
  })

  test('columns that have no place are told', () => {
    expect(paste('positions', 'Symbol\tSize\tMark\tP&L', 'BTCUSDT\t1\t70000\t5').left).toEqual([
      'Mark',
      'P&L',
    ])
  })

  test.each([
    ['XYZ\t1', '“XYZ” is not a known contract'],
    ['BTCUDST\t1', 'Did you mean BTCUSDT?'],
    ['BTC\t1', 'BTC is a coin'],
    ['BTC-20MAR26-80000-C-USDT\t1', 'expired on 20 Mar 2026'],
    ['\t1\t5', 'The contract is missing.'],
    ['BTCUSDT\t\t69500', 'The size is missing.'],
    ['BTCUSDT\tlots\t69500', 'The size “lots” is not a number.'],
    ['BTCUSDT\t0,5\t69500.5', 'Write 0.5 with a point.'],
    ['BTCUSDT\t0,125\t69500.5', 'Write 0.125 with a point.'],
    ['BTCUSDT\t$5,000', 'Sizes of BTCUSDT are in BTC: “$5,000” is not.'],
    ['BTCUSDT\t35,000 USDT', 'Sizes of BTCUSDT are in BTC: “35,000 USDT” is not.'],
    ['BTCUSDT\t2 ETH', 'Sizes of BTCUSDT are in BTC: “2 ETH” is not.'],
    ['BTCUSDT\t1.5 mio', 'The size “1.5 mio” is not a number.'],
    ['BTCUSDT\t1\t0.045 BTC', 'The entry “0.045 BTC” is not in USD.'],
    ['BTCUSDT\t0.000', 'The size must not be 0.'],
    ['BTCUSDT\tBuy\t-1', 'The side is “Buy”, but the size is negative.'],
    ['BTCUSDT\t1\tcheap', 'The entry “cheap” is not a number.'],
    ['BTCUSDT\t1\t-5', 'The entry “-5” is not above 0.'],
    ['BTCUSDT\t1\t5\t0', 'The leverage “0” is not above 0.'],
    ['BTCUSDT\t1\t69\t500', 'If the entry is 69,500, leave out its comma.'],
    ['BTCUSDT\t1\t5\t6\t7', '“7” is a cell too many.'],
    ['BTCUSDT', 'How much?'],
  ])('%j is refused', (line, reason) => {
    const { rows, faulty } = paste('positions', line, 'ETHUSDT\t1')
    expect(rows).toHaveLength(1)
    expect(faulty).toMatchObject([{ number: 1, text: line.trim() }])
    expect(faulty[0]?.reason).toContain(reason)
  })

  test.each([
    ['tabs', 'BTCUSDT\t1,5\t70.000', 'ETHUSDT\t2\t2.400'],
    ['a header', 'Symbol\tTime\tSize\tEntry', 'BTCUSDT\t12.30\t1,5\t70.000', 'ETHUSDT\t9.05\t2\t2.400'],
    ['semicolons', 'BTCUSDT;1,5 BTC;$70.000,00', 'ETHUSDT;2;2.400'],
    ['commas in quotation marks', '"BTCUSDT","1,5","70.000,00"', '"ETHUSDT","2","2.400"'],
    ['spaces between thousands', 'BTCUSDT\t1,500\t70 000,0', 'ETHUSDT\t2\t2 400'],
  ])('decimal commas, with %s', (_, ...lines) => {
    const { rows, faulty, notes } = paste('positions', ...lines)
    expect(faulty).toEqual([])
    expect(rows).toMatchObject([
      {
        symbol: 'BTCUSDT',
        size: expect.stringMatching(/^1\.50*$/),
        entry: expect.stringMatching(/^70000(\.0+)?$/),
      },
      { symbol: 'ETHUSDT', size: '2', entry: '2400' },
    ])
    expect(notes).toEqual(['Numbers are read with a decimal comma.'])
  })

  test('a number that its own comma cuts in two is told, and the other rows are taken', () => {
    const { rows, faulty } = paste('positions', 'Symbol,Size,Entry', 'BTCUSDT,1,70,000.5', 'ETHUSDT,2,2400')
    expect(rows).toMatchObject([{ symbol: 'ETHUSDT', size: '2', entry: '2400' }])
    expect(faulty).toEqual([{ number: 2, text: 'BTCUSDT,1,70,000.5', reason: '“000.5” is a cell too many.' }])
  })

  test('sizes under a head in dollars are not taken for coins', () => {
    const { rows, faulty } = paste('positions', 'Symbol\tSize (USDT)', 'BTCUSDT\t35000')
    expect(rows).toEqual([])
    expect(faulty[0]?.reason).toBe('Sizes of BTCUSDT are in BTC: “35000 USDT” is not.')
  })

  test('a header without a column of sizes says what is missing in each row', () => {
    expect(paste('positions', 'Symbol\tMark\tEntry', 'BTCUSDT\t1\t5').faulty[0]?.reason).toBe(
      'The size is missing.',
    )
  })

  test('phrases that are not understood are told by their line', () => {
    const { rows, faulty } = paste('positions', '1 BTCUSDT', '', '1 BTCUDST')
    expect(rows).toHaveLength(1)
    expect(faulty).toMatchObject([{ number: 3, text: '1 BTCUDST' }])
  })

  test('200 rows of which three are faulty', () => {
    const lines = Array.from(
      { length: 200 },
      (_, row) => `BTC-24APR26-${60000 + row * 100}-C-USDT\t-0.1\t${row + 1}`,
    )
    lines[6] = 'BTC-24APR26-60600-X-USDT\t-0.1\t7'
    lines[99] = 'BTC-24APR26-69900-C-USDT\t0\t100'
    lines[199] = 'BTC-24APR26-79900-C-USDT\t-0.1\tfree'
    const { rows, faulty } = paste('positions', ...lines)
    expect(rows).toHaveLength(197)
    expect(faulty.map(({ number }) => number)).toEqual([7, 100, 200])
  })
})

describe('other tables', () => {
  test('orders', () => {
    const { rows, faulty } = paste(
      'orders',
      'symbol,side,qty,price,reduce only',
      'BTCUSDT,Buy,0.5,69500,',
      'BTCUSDT,Sell,0.5,Market,true',
      'ETHUSDT,,-2,0,',
      'ETHUSDT,hold,2,1,',
      'ETHUSDT,Buy,2,1,maybe',
    )
    const order = {
      symbol: 'BTCUSDT',
      side: 'Buy',
      size: '0.5',
      price: '69500',
      reduceOnly: false,
      enabled: true,
    }
    expect(rows).toEqual([
      order,
      { ...order, side: 'Sell', price: '', reduceOnly: true },
      { ...order, symbol: 'ETHUSDT', side: 'Sell', size: '2', price: '' },
    ])
    expect(faulty.map(({ reason }) => reason)).toEqual([
      '“hold” is not a side: write buy or sell.',
      'Reduce-only: “maybe” is neither yes nor no.',
    ])
  })

  test('hedges have no price', () => {
    const { rows, faulty } = paste('hedges', 'BTCUSDT\t0.6', 'BTCUSDT\t0.6\t69500')
    expect(rows).toEqual([{ symbol: 'BTCUSDT', size: '0.6', enabled: true }])
    expect(faulty[0]?.reason).toBe('“69500” is a cell too many.')
  })

  test('balances', () => {
    const { rows, faulty } = paste(
      'balances',
      'USDT\t1,000.50',
      'btc\t0\t0.5',
      'DOGE\t5',
      'ETH\t-1',
      'USDC\t1\t?',
    )
    expect(rows).toEqual([
      { coin: 'USDT', wallet: '1000.50', borrowed: '', collateral: true, enabled: true },
      { coin: 'BTC', wallet: '0', borrowed: '0.5', collateral: true, enabled: true },
    ])
    expect(faulty.map(({ reason }) => reason)).toEqual([
      'The market has no price for “DOGE”. Known are USDT, USDC, BTC, ETH.',
      'A wallet is not negative: what is owed is borrowed.',
      'The amount borrowed “?” is not a number.',
    ])
  })

  test('debt as a negative number, collateral switched off', () => {
    const { rows } = paste('balances', 'Coin;Debt;Balance;Collateral', 'BTC;-0.5;1;off')
    expect(rows).toMatchObject([{ coin: 'BTC', wallet: '1', borrowed: '0.5', collateral: false }])
  })
})

test('a price that is a thousandth of its coin’s is taken, and asked about', () => {
  const { rows, notes } = paste('positions', 'BTCUSDT\t1\t70', `${CALL}\t-1\t70`, 'ETHUSDT\t1\t2,400')
  expect(rows.map((row) => 'entry' in row && row.entry)).toEqual(['70', '70', '2400'])
  expect(notes).toEqual(['Is that right? A price of 70 is far from the 70,000 of BTC.'])
  expect(paste('orders', 'BTCUSD\tbuy\t1\t70000000').notes).toHaveLength(1)
})

test('a balance in dollars is one of a stablecoin alone', () => {
  const { rows, faulty } = paste('balances', 'Coin\tWallet (USD)', 'USDT\t5,000', 'BTC\t5,000', 'ETH\t2 ETH')
  expect(rows).toMatchObject([
    { coin: 'USDT', wallet: '5000' },
    { coin: 'ETH', wallet: '2' },
  ])
  expect(faulty.map(({ reason }) => reason)).toEqual(['“5,000 USD” is not in BTC.'])
})

test('more than anybody has is refused in words, pasted too', () => {
  const { rows, faulty } = readPaste('positions', 'BTCUSDT\t100000000000', listing)
  expect(rows).toEqual([])
  expect(faulty[0]?.reason).toContain('Is that right? 100,000,000,000 BTC is')
  for (const table of ['positions', 'orders'] as const)
    expect(readPaste(table, 'BTCUSDT\t1\t2000000000000', listing).faulty[0]?.reason).toContain(
      'Is that right? 1 BTC is 2.00\u202ftn USD',
    )
  expect(readPaste('balances', 'USDT\t2000000000000', listing).faulty[0]?.reason).toContain('Is that right?')
})
