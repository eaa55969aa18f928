import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf, later } from './difference'

/** Arrived, as `postMessage` brings it. */
function told(before: unknown, now: unknown): unknown {
  return later(before, structuredClone(differenceOf(before, now)))
}

test('whoever has any earlier value gets any later one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      const arrived = told(before, now)
      expect(arrived).toEqual(now)
      expect(JSON.stringify(arrived)).toBe(JSON.stringify(now))
    }),
  )
})

const row = fc.record({ symbol: fc.string(), size: fc.string() })

test('rows that are moved, deleted, added and repeated: those that were there are the same objects', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(row), fc.infiniteStream(fc.nat()), (before, added, places) => {
      const pool = [...before, ...added]
      const now = pool.length === 0 ? [] : pool.map(() => pool[Number(places.next().value) % pool.length])
      const arrived = told(before, now) as readonly unknown[]
      expect(arrived).toEqual(now)
      for (const [i, item] of now.entries())
        expect(arrived[i] === item).toBe(before.includes(item as (typeof before)[number]))
    }),
  )
})

test('an edit of one row of a document leaves everything else the same object', () => {
  const before = {
    name: 'book',
    market: { quotes: { A: { iv: '1' }, B: { iv: '2' } } },
    positions: [{ a: '1' }, { b: '2' }],
  }
  const now = { ...before, positions: [before.positions[0], { b: '3' }], orders: [{ c: '4' }] }
  const arrived = told(before, now) as typeof now
  expect(arrived).toEqual(now)
  expect(arrived.market).toBe(before.market)
  expect(arrived.positions[0]).toBe(before.positions[0])
})

test('of a list of prices only the changed one crosses, also where others come and go', () => {
  const A = { iv: '1' }
  const difference = differenceOf({ quotes: { A, B: { iv: '2' } } }, { quotes: { C: { iv: '3' }, A } })
  const quotes = { kind: 'fields', names: ['C', 'A'], changed: [['C', { kind: 'new', value: { iv: '3' } }]] }
  expect(difference).toEqual({ kind: 'fields', names: null, changed: [['quotes', quotes]] })
})

test('a field called __proto__ is a field', () => {
  const [before, now] = ['{"a":{"__proto__":{"x":1}}}', '{"a":{"__proto__":{"x":2}},"__proto__":3}'].map(
    (text) => JSON.parse(text),
  )
  const arrived = told(before, now)
  expect(JSON.stringify(arrived)).toBe('{"a":{"__proto__":{"x":2}},"__proto__":3}')
  expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype)
})
