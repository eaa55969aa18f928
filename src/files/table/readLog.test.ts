import { describe, expect, test } from 'vitest'
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

/** The same rows with other times, as `dates` writes them, newest first. */
function withTimes(...times: readonly string[]): readonly string[] {
  return ROWS.map((row, place) => `"${times[place]}"${row.slice(row.indexOf(','))}`)
}

describe('the newest row is the newest whatever the order and the writing of its times', () => {
  const END = {
    positions: [{ symbol: 'BTCUSDT', size: '1.25', entry: '67668.32' }],
    account: { balances: [{ coin: 'USDT', wallet: '61240.18' }] },
  }

  test.each([
    ['day, month, year', ['24.03.2026 0:00', '23.03.2026 21:11', '22.03.2026 20:00']],
    ['dots say that the day is first', ['05.03.2026 0:00', '04.03.2026 21:11', '03.03.2026 20:00']],
    ['month, day, short year', ['3/24/26 0:00', '3/23/26 21:11', '3/22/26 20:00']],
    ['one day above 12 decides for all', ['1/4/26 0:00', '31/3/26 21:11', '2/3/26 20:00']],
    ['milliseconds', ['1774310401000', '1774300262000', '1774209600000']],
    ['seconds', ['1774310401', '1774300262', '1774209600']],
    ['single digits', ['2026-3-24 0:00:01', '2026-3-23 21:11:02', '2026-3-22 20:00:00']],
    ['single digits of one day', ['2026-03-22 9:30:00', '2026-03-22 9:00:00', '2026-03-22 8:00:00']],
    ['halves of a day', ['3/24/2026 1:00 PM', '3/24/2026 12:30 PM', '3/24/2026 12:00 AM']],
    ['names of months', ['24 Mar 2026 0:00', '23-Mar-26 21:11', 'Mar 22, 2026, 8:00 PM']],
    ['zones', ['2026-03-24T00:00:01+08:00', '2026-03-23T14:11:02.500Z', '2026-03-22 20:00 UTC']],
  ])('%s', (_, times) => {
    const rows = withTimes(...times)
    for (const lines of [rows, rows.toReversed()]) {
      const { document, leftOut } = importedText([HEAD, ...lines].join('\n'))
      expect(document).toMatchObject(END)
      expect(leftOut).toEqual([])
    }
  })

  test('its time is that of the newest row', () => {
    for (const time of [
      '24.03.2026 0:00:01',
      '3/24/26 12:00:01 AM',
      '1774310401000',
      '2026-03-24T08:00:01+08',
    ]) {
      const rows = withTimes(time, '2026-03-23 21:11:02', '2026-03-22 20:00:00')
      expect(importedText([HEAD, ...rows].join('\n')).document?.asOf).toBe('2026-03-24T00:00:01.000Z')
    }
  })

  test('day or month: where both give one order it counts, without its time; where not, nothing does', () => {
    const rows = withTimes('6/3/26 9:00', '5/3/26 9:00', '4/3/26 9:00')
    const { document, notes } = importedText([HEAD, ...rows.toReversed()].join('\n'))
    expect(document).toMatchObject({ ...END, asOf: '2026-03-24T00:00:00Z' })
    expect(notes).toContainEqual(expect.stringContaining('the order is the same, the time is not taken'))
    const odd = importedText([HEAD, ...withTimes('6/3/26 9:00', '5/4/26 9:00', '4/3/26 9:00')].join('\n'))
    expect(odd.document).toBeNull()
    expect(odd.leftOut).toMatchObject([
      { what: 'a log of 3 events', reason: expect.stringContaining('(such as "6/3/26 9:00") do not say') },
    ])
  })

  test.each([
    ['no times', ['yesterday', 'today', 'tomorrow']],
    ['a year that may be a day', ['26-03-24 0:00', '26-03-23 9:00', '26-03-22 9:00']],
    ['days that exclude each other', ['13/1/26 0:00', '1/13/26 9:00', '1/1/26 9:00']],
    ['hours that there are not', ['2026-03-24 25:00', '2026-03-24 26:00', '2026-03-24 27:00']],
    ['numbers that a spreadsheet has cut', ['1.77E+12', '1.77E+12', '1.77E+12']],
  ])('%s are refused', (_, times) => {
    const { document, leftOut } = importedText([HEAD, ...withTimes(...times)].join('\n'))
    expect(document).toBeNull()
    expect(leftOut[0]?.reason).toContain('do not say for certain which row is the newest')
  })

  test('rows of one time, and a row whose time cannot be read, are said', () => {
    const same = importedText([HEAD, ...withTimes(...Array(3).fill('2026-03-24'))].join('\n'))
    expect(same.document).toMatchObject(END)
    expect(same.notes).toContainEqual(expect.stringContaining('all its rows are of one time'))
    const rows = withTimes('2026-03-24 0:00', '?', '2026-03-22 20:00')
    for (const lines of [rows, rows.toReversed()]) {
      const { document, notes } = importedText([HEAD, ...lines].join('\n'))
      expect(document).toMatchObject(END)
      expect(notes).toContainEqual(
        expect.stringContaining('(1, such as “?”): these rows count where they stand'),
      )
    }
  })
})

test('a number of the log that cannot be read is named, and no older one stands for it', () => {
  const [newest = '', ...older] = ROWS
  const lines = [HEAD, newest.replace('61240.18', 'x').replace('1.25,1.25', '1.25,y'), ...older]
  const { document, leftOut } = importedText(lines.join('\n'))
  expect(document).toBeNull()
  expect(leftOut.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
    'balance of USDT: "x" in line 2 is not a number',
    'position of BTCUSDT: "y" in line 2 is not a number',
    expect.stringContaining('a log of 3 events'),
  ])
  const traded = importedText([HEAD, ...ROWS].join('\n').replace('69900', '?'))
  expect(traded.document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '1.25' }])
  expect(traded.leftOut).toMatchObject([
    { what: 'price of BTCUSDT', reason: '"?" in line 3 is not a number' },
  ])
  expect(traded.notes.join()).not.toContain('opened before the log begins')
})
