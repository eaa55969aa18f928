import { expect, test } from 'vitest'
import type { RowList } from '@/files/found/rowKind'
import { pageWarnings } from './pageWarnings'

function page(length: number, cursor = 'x', kind: RowList['kind'] = 'position'): RowList {
  return {
    kind,
    category: 'linear',
    rows: Array(length).fill(new Map()),
    time: null,
    cursor,
    where: 'a.json',
  }
}

test.each([10, 20, 25, 30, 50, 75, 100, 150, 200])('%i rows and a cursor may be a page of more', (length) => {
  expect(pageWarnings([page(length)])).toEqual([
    `a.json: positions (linear), ${length} rows, the size of a page, and a cursor: the account may hold more. Ask with limit=200, or give the next page too.`,
  ])
  expect(pageWarnings([page(length, 'x', 'order')])).toEqual([expect.stringContaining('limit=50')])
})

test.each([0, 1, 6, 9, 21, 99, 137])(
  '%i rows and a cursor are all: the exchange gives one behind the last row, too',
  (length) => {
    expect(pageWarnings([page(length)])).toEqual([])
  },
)

test('no cursor, the next page, and rows that are no holdings warn of nothing', () => {
  expect(pageWarnings([page(100, '')])).toEqual([])
  expect(pageWarnings([page(100), page(3)])).toEqual([])
  expect(pageWarnings([page(100, 'x', 'ticker')])).toEqual([])
  expect(pageWarnings([page(100), page(100)])).toHaveLength(1)
})
