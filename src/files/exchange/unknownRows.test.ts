import { describe, expect, test } from 'vitest'
import { importedText } from '@/files/testing/samples'

const HELD = { symbol: 'ETHUSDT', side: 'Buy', size: '2', avgPrice: '2000' }

function answered(list: readonly unknown[], around: Readonly<Record<string, unknown>> = {}) {
  const { document, leftOut, notes } = importedText(
    JSON.stringify({ retCode: 0, result: { category: 'linear', list }, retExtInfo: {}, ...around }),
  )
  return { positions: document?.positions ?? [], leftOut, notes }
}

const WHY = 'no row that is known here; a row has a symbol or coin, and its size'

describe('rows that are none known are counted and said', () => {
  test('beside those that are', () => {
    const { positions, leftOut } = answered([
      HELD,
      { side: 'Buy', size: '1', avgPrice: '70000' },
      { side: 'Sell', size: '1', avgPrice: '70000' },
      { symbol: 'BTCUSDT', side: 'Buy' },
      'XRPUSDT',
      null,
    ])
    expect(positions).toEqual([{ symbol: 'ETHUSDT', size: '2', entry: '2000' }])
    expect(leftOut).toEqual([
      { what: '2 rows', where: 'pasted', reason: `an object of side, size, avgPrice: ${WHY}` },
      { what: 'BTCUSDT', where: 'pasted', reason: `an object of symbol, side: ${WHY}` },
      { what: '"XRPUSDT"', where: 'pasted', reason: `a value: ${WHY}` },
    ])
  })

  test('alone, in an answer that is all right otherwise', () => {
    const { leftOut } = answered([
      { symbol: 'BTCUSDT', side: 'Buy' },
      { symbol: 'XRPUSDT', side: 'Sell' },
    ])
    expect(leftOut).toMatchObject([{ what: '2 rows (BTCUSDT, XRPUSDT)' }])
  })

  test('of one list beside another', () => {
    const { positions, leftOut } = answered([HELD], { orders: [{ symbol: 'BTCUSDT', side: 'Buy' }] })
    expect(positions).toHaveLength(1)
    expect(leftOut).toMatchObject([{ what: 'BTCUSDT' }])
  })

  test('by their names instead of in a list', () => {
    const { document, leftOut } = importedText(
      JSON.stringify({ ETHUSDT: HELD, BTCUSDT: { symbol: 'BTCUSDT', side: 'Buy' } }),
    )
    expect(document?.positions).toHaveLength(1)
    expect(leftOut).toMatchObject([{ what: 'BTCUSDT' }])
  })
})

test.each([
  ['how each part of a request went', [HELD], { retExtInfo: { list: [{ code: 0, msg: 'OK' }] } }],
  ['texts beside the rows', [HELD], { tags: ['a', 'b'] }],
  ['a wallet without coins', [HELD, { accountType: 'UNIFIED', coin: [] }], {}],
])('%s is no row', (_, list, around) => {
  expect(answered(list, around).leftOut).toEqual([])
})

describe('what stands beside answers in one text', () => {
  const answer = JSON.stringify({ result: { category: 'linear', list: [HELD] } })

  test('a table above or below is read, too', () => {
    const table = 'Symbol,Side,Size,Entry price\nBTCUSDT,Buy,1,70000'
    for (const text of [`${table}\n\n${answer}`, `${answer}\n${table}`]) {
      const { document, recognised, notes } = importedText(text)
      expect(document?.positions).toHaveLength(2)
      expect(recognised.map(({ what }) => what)).toContain('table of positions, 1 row')
      expect(notes.join()).not.toContain('beside the answers')
    }
  })

  test('other lines are told, what stands in one line with an answer is not', () => {
    const { notes } = importedText(`GET /v5/position/list\nstatus 200\n${answer}; // done`)
    expect(notes).toContain(
      'pasted: beside the answers stand lines that are not read: "GET /v5/position/list" and 1 more.',
    )
    expect(importedText(`${answer}; // done`).notes.join()).not.toContain('beside the answers')
  })
})
