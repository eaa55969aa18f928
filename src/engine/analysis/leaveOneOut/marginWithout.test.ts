import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedSubject, type WideBook, wideBooks } from '@/engine/analysis/hedges/testing/wideBooks'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { unitMargin } from '@/engine/margin/unitMargin'
import { rowsInUse } from '@/engine/portfolio/scenario'
import { withoutRow } from '@/engine/portfolio/withoutRow'
import { marginWithoutEach } from './marginWithout'

/**
 * The book with more rows in contracts that it holds already: hedges, orders on both sides and some that only reduce.
 */
function withSharedContracts({ document, moves }: WideBook, reducing: boolean): WideBook {
  const positions = document.positions ?? []
  const more = positions.flatMap(({ symbol, size }) => {
    const amount = String(Math.abs(Number(size)))
    const side = Number(size) > 0 ? 'Sell' : 'Buy'
    return [
      { symbol, side: 'Buy', size: amount, reduceOnly: false } as const,
      { symbol, side, size: amount, reduceOnly: reducing } as const,
    ]
  })
  const hedges = positions.map(({ symbol, size }) => ({ symbol, size: String(-0.25 * Number(size)) }))
  const isWhole = positions.every(({ symbol }) => !/USD([A-Z]\d\d)?$/.test(symbol))
  return {
    document: {
      ...document,
      hedges: [...(document.hedges ?? []), ...(isWhole ? hedges : [])],
      orders: [...(document.orders ?? []), ...more],
    },
    moves,
  }
}

test('a margin without a row is that of the book which never had it', () => {
  let seen = 0
  const check = fc.property(wideBooks, fc.boolean(), (book, reducing) => {
    const subject = movedSubject(withSharedContracts(book, reducing))
    if (subject === null) return
    const { scenario } = subject
    const rows = new Map(rowsInUse(scenario).map((row) => [row.path, row]))
    const parts = [...marginWithoutEach(subject)].flatMap(({ part }) => part ?? [])
    expect(parts.map(({ path }) => path).sort()).toEqual([...rows.keys()].sort())
    for (const { path, margin } of parts) {
      const row = rows.get(path)
      if (row === undefined) throw new Error(`No row ${path}`)
      const others = withoutRow(scenario, row)
      const orders = countedOrders(others)
      const priced = unitMargin(FAST, others, orders, row.contract.base).maintenanceMargin
      expect(Math.abs(margin - priced), path).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(priced)))
      seen += 1
    }
  })
  fc.assert(check, { numRuns: 300, seed: 11 })
  expect(seen).toBeGreaterThan(1_000)
})
