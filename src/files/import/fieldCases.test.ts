import { describe, expect, test } from 'vitest'
import { isList, isObject } from '@/files/loose/loose'
import { readLoose } from '@/files/loose/readLoose'
import { imported, importedText, sampleOf } from '@/files/testing/samples'

const read = (name: string) => imported([sampleOf('field-cases', name)])

test('both sides of a contract, the empty one first: netted, P&L kept', () => {
  const { document, notes } = read('01-hedge-mode-both-sides.json')
  const [gun, eth] = document?.positions ?? []
  expect(gun).toEqual({ symbol: 'GUNUSDT', size: '-3340', entry: '0.01071' })
  expect(eth).toMatchObject({ symbol: 'ETHUSDT', size: '11' })
  expect(Number(eth?.entry)).toBeCloseTo(2432.0709090909, 9)
  expect(notes).toContain('01-hedge-mode-both-sides.json: 1 empty row of 4 (GUNUSDT).')
  expect(notes).toContain('ETHUSDT: 2 rows netted to +11 @ 2432.07090909, with its P&L kept.')
})

test('a position of portfolio margin: what is "" is not there', () => {
  const { document, notes, leftOut } = read('03-pm-position-row.json')
  expect(document?.positions).toEqual([{ symbol: 'ETHUSDT', size: '0.02', entry: '3825.41' }])
  expect(document?.market.quotes).toEqual({ ETHUSDT: { mark: '3371.22' } })
  // A cursor behind one row is no sign of more.
  expect({ notes, leftOut }).toEqual({
    notes: ['ETH has no index price here: the mark of ETHUSDT stands for it.'],
    leftOut: [],
  })
})

test('rows never held and closed ones are empty, and few keys are enough', () => {
  const { document, notes, leftOut } = read('04-blank-and-closed-rows.json')
  expect(document?.positions).toEqual([{ symbol: 'SOLUSDT', size: '12', entry: '143.1' }])
  expect(notes).toContain('04-blank-and-closed-rows.json: 2 empty rows of 3 (BTCPERP, XRPUSDT).')
  expect(leftOut).toEqual([])
})

describe('a page', () => {
  const page = sampleOf('field-cases', '05-first-page-only.json')

  test('that looks whole warns, and all of it is taken', () => {
    const { document, notes } = imported([page])
    expect(document?.positions).toHaveLength(20)
    expect(notes).toContainEqual(
      expect.stringMatching(/20 rows, the size of a page, and a cursor: .* limit=200/),
    )
  })

  test('joins the next one', () => {
    const next =
      '{"retCode":0,"result":{"category":"linear","nextPageCursor":"x","list":[{"symbol":"KNCUSDT","side":"Buy","size":"1","avgPrice":"1","markPrice":"1"}]}}'
    const { document, notes } = imported([page, { name: 'next', text: next }])
    expect(document?.positions).toHaveLength(21)
    expect(notes.join()).not.toContain('size of a page')
  })
})

test('what is borrowed, in three dialects', () => {
  const [value] = readLoose(sampleOf('field-cases', '07-borrowed-three-dialects.json').text).values
  const list = isObject(value) ? value.get('list_of_coins') : undefined
  const rows = (isList(list) ? list : []).map((row) => {
    const text = JSON.stringify(isObject(row) ? Object.fromEntries(row) : row)
    const { document, notes } = importedText(`{"result":{"list":[{"coin":[${text}]}]}}`)
    const [balance] = document?.account.balances ?? []
    return {
      coin: balance?.coin,
      wallet: balance?.wallet,
      borrowed: balance?.borrowed ?? '0',
      told: notes.some((note) => note.includes('its equity is')),
    }
  })
  expect(rows).toEqual([
    { coin: 'USDT', wallet: '0', borrowed: '115.39953325', told: false },
    { coin: 'USDC', wallet: '1200', borrowed: '200', told: false },
    { coin: 'ETH', wallet: '0', borrowed: '0.06142', told: true },
    { coin: 'USDT', wallet: '100', borrowed: '0', told: false },
    { coin: 'BTC', wallet: '0', borrowed: '0.00100006', told: false },
  ])
})

test('the price of a coin that only the wallet values', () => {
  const eth =
    '{"coin":[{"coin":"ETH","walletBalance":"0","spotBorrow":"0.06142","equity":"0","usdValue":"-191.31","accruedInterest":"0.02"}]}'
  const { document, notes } = importedText(eth)
  expect(Number(document?.market.underlyings.ETH?.index)).toBeCloseTo(3114.78, 2)
  expect(notes).toContain('Accrued interest (ETH) is not in the model: it is left out.')
})

test('of eight orders two count', () => {
  const { document, notCounted, leftOut } = read('09-orders-that-do-not-count.json')
  expect(document?.orders).toEqual([
    { symbol: 'ETHUSDT', side: 'Buy', size: '0.01', price: '3930.41' },
    { symbol: 'ETHUSDT', side: 'Sell', size: '2', price: '2610.5' },
  ])
  expect(notCounted.map(({ reason }) => reason)).toEqual([
    'conditional order, takes no margin until it triggers at 55000',
    'conditional order, takes no margin until it triggers at 48000',
    'its status is Rejected',
    'its status is Filled',
    'its status is Cancelled',
    'conditional order, takes no margin until it triggers at 61000',
  ])
  expect(leftOut).toEqual([])
})

test('spot orders of the same symbols do not count, said or not', () => {
  const order =
    '"symbol":"BTCUSDT","orderId":"1","orderStatus":"New","side":"Buy","qty":"1","leavesQty":"1","price":"60000"'
  for (const text of [
    `{"result":{"category":"spot","list":[{${order}}]}}`,
    `[{${order},"isLeverage":"0","basePrice":"1"}]`,
  ])
    expect(importedText(text).notCounted).toMatchObject([{ what: 'BTCUSDT Buy 1', reason: 'a spot order' }])
  expect(importedText(`[{${order}}]`).notes).toContainEqual(
    expect.stringContaining('do not say their category'),
  )
})

test('an order by volatility without a price says so', () => {
  const text =
    '{"result":{"category":"option","list":[{"symbol":"BTC-26JUN26-76000-C-USDT","orderId":"1","orderStatus":"New","side":"Buy","qty":"1","leavesQty":"1","price":"0","orderIv":"0.7","placeType":"iv"}]}}'
  const quote =
    '{"result":{"category":"option","list":[{"symbol":"BTC-26JUN26-76000-C-USDT","markIv":"0.5"}]}}'
  const { document, notes } = importedText(`${text}\n${quote}`)
  expect(document?.orders).toEqual([{ symbol: 'BTC-26JUN26-76000-C-USDT', side: 'Buy', size: '1' }])
  expect(notes).toContainEqual(expect.stringContaining('its limit is a volatility (0.7)'))
})

test('the index of a multiplied coin is that of its own contract, and the coins are two units', () => {
  const linear =
    '{"result":{"category":"linear","list":[{"symbol":"BTCUSDT","indexPrice":"50000","markPrice":"50000"},{"symbol":"1000PEPEUSDT","indexPrice":"0.0095","markPrice":"0.009512"}]}}'
  const spot =
    '{"result":{"category":"spot","list":[{"symbol":"BTCUSDT","usdIndexPrice":"49990"},{"symbol":"PEPEUSDT","usdIndexPrice":"0.0000095"}]}}'
  const held =
    '{"result":{"category":"linear","list":[{"symbol":"1000PEPEUSDT","side":"Sell","size":"1000000","avgPrice":"0.0091"}]}}'
  const wallet = '{"coin":[{"coin":"PEPE","walletBalance":"1000000000"}]}'
  const { document, notes } = importedText([linear, spot, held, wallet].join('\n'))
  expect(document?.market.underlyings).toMatchObject({
    '1000PEPE': { index: '0.0094981' },
    PEPE: { index: '0.0000095' },
  })
  expect(notes).toContain('1000PEPE and PEPE are units of their own: neither hedges the other.')
})

test('a display name is its contract', () => {
  const held =
    '{"result":{"category":"option","list":[{"symbol":"BTCUSDT-27MAR26-70000-P","side":"Sell","size":"1","markPrice":"2500"}]}}'
  const { document } = imported(
    [sampleOf('field-cases', '14-option-display-name.json'), { name: 'held', text: held }],
    null,
  )
  expect(document).toBeTruthy()
  expect(
    importedText(
      '{"time":1774000000000,"result":{"category":"option","list":[{"symbol":"BTCUSDT-27MAR26-70000-P","markIv":"0.5"}]}}',
    ).document?.market.quotes,
  ).toEqual({
    'BTC-27MAR26-70000-P-USDT': { iv: '0.5' },
  })
})

test('a perpetual on a settlement coin is left out by name, the rest is taken', () => {
  const text =
    '{"result":{"category":"linear","list":[{"symbol":"USDCUSDT","side":"Buy","size":"10000","avgPrice":"0.94"},{"symbol":"BTCPERP","side":"Buy","size":"1","avgPrice":"70000"}]}}'
  const { document, leftOut } = importedText(text)
  expect(document?.positions).toEqual([{ symbol: 'BTCPERP', size: '1', entry: '70000' }])
  expect(leftOut).toMatchObject([
    { what: 'USDCUSDT', reason: expect.stringContaining('its margin is missing') },
  ])
})

test('volatility and mark of 0 are none: a held option with neither is left out by name', () => {
  const held =
    '{"time":1774319290506,"result":{"category":"option","list":[{"symbol":"BTC-27MAR26-140000-C-USDT","side":"Buy","size":"1"},{"symbol":"BTC-27MAR26-60000-C-USDT","side":"Buy","size":"1"}]}}'
  const other =
    '{"time":1774319290506,"result":{"category":"option","list":[{"symbol":"BTC-27MAR26-60000-C-USDT","markIv":"0.5","markPrice":"10600","underlyingPrice":"70510"}]}}'
  const { document, leftOut } = imported([
    sampleOf('field-cases', '20-marks-without-volatility.json'),
    { name: 'held', text: `${held}\n${other}` },
  ])
  expect(document?.positions?.map(({ symbol }) => symbol)).toEqual(['BTC-27MAR26-60000-C-USDT'])
  expect(leftOut).toMatchObject([
    { what: 'BTC-27MAR26-140000-C-USDT', reason: expect.stringContaining('no volatility') },
  ])
})

test.each([
  ['33-python-dict.txt', { symbol: 'BTCUSDT', size: '0.003', entry: '37390.1' }],
  ['33-console-object.txt', { symbol: 'BTCUSDT', size: '0.003', entry: '37390.1' }],
  ['33-websocket-message.json', { symbol: 'BTCUSDT', size: '-0.003', entry: '37416.5' }],
  ['33-ccxt-positions.txt', { symbol: 'BTCUSDT', size: '-0.003', entry: '37416.5', leverage: '10' }],
])('%s has the rows that JSON has', (name, position) => {
  const { document, leftOut } = read(name)
  expect(document?.positions).toEqual([position])
  expect(document?.market.quotes).toEqual({ BTCUSDT: { mark: '37414.4' } })
  expect(leftOut).toEqual([])
})

test('a Python print-out that cannot be read says what to do', () => {
  const { document, leftOut } = importedText("[{'symbol': 'BTCUSDT', 'size': <Size object at 0x7f>}]")
  expect(document).toBeNull()
  expect(leftOut[0]?.reason).toContain('turn it into JSON with json.dumps (line 1')
})
