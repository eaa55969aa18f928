import { describe, expect, test } from 'vitest'
import { importedText } from '@/files/testing/samples'

const ORDER = { symbol: 'BTCUSDT', side: 'Buy', qty: '2', price: '69000', orderId: 'a', orderStatus: 'New' }

function answered(row: Readonly<Record<string, unknown>>) {
  const { document, leftOut, notCounted } = importedText(
    JSON.stringify({ result: { category: 'linear', list: [row] } }),
  )
  return { document, leftOut, notCounted }
}

function sheet(...lines: readonly string[]) {
  return importedText(lines.map((line) => line.replaceAll('|', '\t')).join('\n'))
}

describe('what is there and cannot be read is not taken for nothing: of an answer', () => {
  test.each([
    [{ avgPrice: '70.000,5' }, 'entry price of BTCUSDT', '"70.000,5" is not a number'],
    [{ avgPrice: '70,000' }, 'entry price of BTCUSDT', '"70,000" is not a number'],
    [{ entryPrice: '-5' }, 'entry price of BTCUSDT', '"-5" is not above 0'],
    [{ leverage: 'Cross 10x' }, 'leverage of BTCUSDT', '"Cross 10x" is not a number'],
    [{ markPrice: 'x' }, 'mark of BTCUSDT', '"x" is not a number'],
    [{ unrealisedPnl: '1,5' }, 'unrealised P&L of BTCUSDT', '"1,5" is not a number'],
  ])('a position with %j comes, and the value is named', (cells, what, why) => {
    const { document, leftOut } = answered({ symbol: 'BTCUSDT', side: 'Buy', size: '1', ...cells })
    expect(document?.positions).toEqual([{ symbol: 'BTCUSDT', size: '1' }])
    expect(leftOut).toEqual([{ what, where: 'pasted', reason: `${why}; the position comes without it` }])
  })

  test.each([
    [{ price: '69,000' }, 'its price "69,000" is not a number'],
    [{ price: 'abc' }, 'its price "abc" is not a number'],
    [{ price: '-5' }, 'its price "-5" is not above 0'],
    [{ leavesQty: 'x' }, 'what is left of it, "x" is not a number'],
    [{ cumExecQty: '0,5' }, 'what is filled of it, "0,5" is not a number'],
    [{ qty: '2 lots' }, 'its size "2 lots" is not a number'],
    [{ reduceOnly: 'perhaps' }, 'its reduce-only "perhaps" is neither yes nor no'],
  ])('an order with %j is not taken, and named', (cells, reason) => {
    const { document, leftOut } = answered({ ...ORDER, ...cells })
    expect(document?.orders).toEqual([])
    expect(leftOut).toMatchObject([{ what: expect.stringMatching(/^BTCUSDT Buy 2/), reason }])
  })

  test.each([
    [{ price: '0' }, {}],
    [{ price: 'Market' }, {}],
    [{ price: '69,000', orderType: 'Market' }, {}],
    [
      { leavesQty: '1', cumExecQty: '?' },
      { size: '1', price: '69000' },
    ],
  ])('but %j says enough', (cells, order) => {
    const { document, leftOut } = answered({ ...ORDER, ...cells })
    expect(document?.orders).toEqual([{ symbol: 'BTCUSDT', side: 'Buy', size: '2', ...order }])
    expect(leftOut).toEqual([])
  })

  test('a coin does not come without its debt or its switch; what only checks it is named', () => {
    const rows = [
      { coin: 'USDT', walletBalance: '1000', spotBorrow: '31,000' },
      { coin: 'ETH', walletBalance: '1', collateralSwitch: 'perhaps' },
      { coin: 'BTC', walletBalance: '1', equity: '1,0' },
    ]
    const { document, leftOut } = answered({ coin: rows })
    expect(document?.account.balances).toEqual([{ coin: 'BTC', wallet: '1' }])
    expect(leftOut.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
      'USDT: what is borrowed of it, "31,000" is not a number',
      'ETH: its collateral "perhaps" is neither yes nor no',
      'equity of BTC: "1,0" is not a number; the coin comes without it',
    ])
  })

  test('prices', () => {
    const { leftOut } = answered({ symbol: 'BTCUSDT', markPrice: '70,000', indexPrice: '70000' })
    expect(leftOut).toMatchObject([{ what: 'mark of BTCUSDT', reason: '"70,000" is not a number' }])
  })
})

describe('of a table', () => {
  test('a debt', () => {
    const { document, leftOut } = sheet('Coin|Wallet|Borrowed', 'USDT|1000|abc', 'BTC|1|--')
    expect(document?.account.balances).toEqual([{ coin: 'BTC', wallet: '1' }])
    expect(leftOut).toMatchObject([{ what: 'USDT', reason: 'what is borrowed of it, "abc" is not a number' }])
  })

  test('an entry, under heads and without', () => {
    const words = 'entry price of BTCUSDT'
    expect(sheet('Symbol|Size|Entry', 'BTCUSDT|1|cheap').leftOut).toMatchObject([{ what: words }])
    expect(sheet('BTCUSDT|1|cheap').leftOut).toMatchObject([{ what: words }])
    expect(sheet('BTCUSDT|1|--').leftOut).toEqual([])
  })

  test('a trigger in words is a trigger; none is none', () => {
    const { document, notCounted } = sheet(
      'Symbol|Side|Qty|Price|Trigger Price',
      'BTCUSDT|Buy|1|69000|≥ 70,000',
      'BTCUSDT|Buy|2|69000|Last > 70000',
      'BTCUSDT|Buy|3|69000|0.00',
      'BTCUSDT|Buy|4|69000|--',
    )
    expect(document?.orders?.map(({ size }) => size)).toEqual(['3', '4'])
    expect(notCounted.map(({ reason }) => reason)).toEqual([
      'conditional order, takes no margin until it triggers at ≥ 70,000',
      'conditional order, takes no margin until it triggers at Last > 70000',
    ])
  })

  test('a column that says no for conditional', () => {
    const { document } = sheet('Symbol|Side|Qty|Price|Conditional', 'BTCUSDT|Buy|1|69000|No')
    expect(document?.orders).toHaveLength(1)
  })

  test.each(['abc', '25%', 'x/2', '1/x'])('what is filled: %s', (filled) => {
    const { document, leftOut } = sheet(
      'Symbol|Side|Price|Filled/Total',
      `BTCUSDT|Buy|69000|${filled}`,
      'ETHUSDT|Buy|2000|-/5',
    )
    expect(document?.orders).toMatchObject([{ symbol: 'ETHUSDT', size: '5' }])
    expect(leftOut).toMatchObject([{ reason: expect.stringContaining(`"${filled}" is not a number`) }])
  })

  test.each([
    ['✓', true],
    ['Y', true],
    ['reduce only', true],
    ['n', false],
    ['--', false],
  ])('reduce only %s is read as the paste reads it', (cell, is) => {
    const { document } = sheet('Symbol|Side|Qty|Price|Reduce only', `BTCUSDT|Buy|1|69000|${cell}`)
    expect(document?.orders?.[0]?.reduceOnly ?? false).toBe(is)
  })
})

describe('rows that a table has switched off', () => {
  test('do not count, and are named', () => {
    const { document, leftOut } = sheet(
      'Contract|Size|Entry|Leverage|On',
      'BTCUSDT|1|70000||no',
      'ETHUSDT|1|2000||yes',
      'ETHUSDT|2|2000||perhaps',
    )
    expect(document?.positions).toEqual([{ symbol: 'ETHUSDT', size: '1', entry: '2000' }])
    expect(leftOut.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
      'BTCUSDT: it is switched off there: it does not count',
      'ETHUSDT: its switch "perhaps" is neither yes nor no',
    ])
    const coins = sheet('Coin|Wallet|Borrowed|Collateral|On', 'USDT|1000|0|yes|no', 'BTC|1|0|yes|yes')
    expect(coins.document?.account.balances).toEqual([{ coin: 'BTC', wallet: '1' }])
    expect(coins.leftOut).toMatchObject([{ what: 'USDT' }])
  })

  test('orders come switched off, and their change says so', () => {
    const { document, added } = sheet(
      'Contract|Side|Size|Limit|Reduce only|On',
      'BTCUSDT|Buy|1|69000|no|no',
      'BTCUSDT|Buy|2|69000|no|yes',
    )
    expect(document?.orders).toEqual([
      { symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '69000', enabled: false },
      { symbol: 'BTCUSDT', side: 'Buy', size: '2', price: '69000' },
    ])
    expect(added).toContainEqual(
      expect.objectContaining({ after: 'Buy 1 @ 69000, off; Buy 2 @ 69000', table: 'orders' }),
    )
  })
})
