import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ground } from './ground'
import { lowestOf, minimise, type SearchRange } from './minimise'

const range = (reach: number, farther = 1): SearchRange => ({
  reach,
  from: -reach * farther,
  to: reach * farther,
  bends: [],
})

/** Ground that is convex between its bends; all sizes count. */
const ground = (value: (size: number) => number): Ground => ({
  height: (size) => ({ value: value(size), sums: [{ convex: value(size), curved: [] }] }),
  cost: () => 0,
  budget: value(0),
})

test('the deeper of two dips is found, whichever is wider', () => {
  const twoDips = (size: number) => Math.min(Math.abs(size - 2), 3 * Math.abs(size + 5) - 0.5) + 10
  const [lowest] = minimise(ground(twoDips), range(10))
  expect(lowest?.size).toBeCloseTo(-5, 6)
  expect(lowest?.value).toBeCloseTo(9.5, 6)
})

test('a dip between two steps of the look is found where a bend says so', () => {
  const narrow = (size: number) => Math.min(Math.abs(size), 500 * Math.abs(size - 3.1234) - 1) + 10
  expect(minimise(ground(narrow), { ...range(10), bends: [3.1234] })[0]).toMatchObject({
    size: 3.1234,
    value: 9,
  })
})

test('beyond its reach it is looked for as far as there are sizes', () => {
  expect(
    minimise(
      ground((size) => Math.abs(size - 70)),
      range(10, 9),
    )[0]?.size,
  ).toBeCloseTo(70, 4)
  expect(
    minimise(
      ground((size) => Math.abs(size + 70)),
      range(10, 9),
    )[0]?.size,
  ).toBeCloseTo(-70, 4)
})

test('bends beyond all sizes are not looked at, and their heights drown nothing', () => {
  const sizes: number[] = []
  const looking = ground((size) => {
    sizes.push(size)
    return Math.abs(size - 0.71507) + 10 + 1e-30 * size ** 2
  })
  const [lowest] = minimise(looking, { ...range(6), bends: [0.75, 1e41, -1e300] })
  expect(lowest?.size).toBeCloseTo(0.71507, 6)
  expect(Math.max(...sizes.map(Math.abs))).toBeLessThanOrEqual(6)
})

test('a dip of what curves is found between two steps', () => {
  // Falls as a quotient does, then rises: what is convex has its corner where the slope of the sum still falls.
  const convex = (size: number) => 50 + 30 * Math.max(0, size - 3.3)
  const curved = (size: number) => (20 * 4) / (4 + Math.max(0, size))
  const [lowest] = minimise(
    {
      height: (size) => ({
        value: convex(size) + curved(size),
        sums: [{ convex: convex(size), curved: [curved(size)] }],
      }),
      cost: () => 0,
      budget: 70,
    },
    range(10),
  )
  expect(lowest?.size).toBeCloseTo(3.3, 5)
})

test('a size counts as far as it saves more than it costs', () => {
  const falling = (size: number) => 100 - 10 * Math.min(1, size) - 0.1 * Math.max(0, size - 1)
  const costly = { ...ground(falling), cost: (size: number) => 0.5 * Math.abs(size) }
  // 10 + 0.1 x (size - 1) is saved, half the size paid.
  expect(minimise(costly, range(10, 10))[0]?.size).toBeCloseTo(24.75, 4)
  const never = { ...ground((size: number) => 100 - 0.1 * size), cost: costly.cost }
  expect(minimise(never, range(10, 10)).map(({ size }) => size)).toEqual([0])
})

test('a fall that gets steeper towards the lowest point is followed to it', () => {
  const concave = (size: number) =>
    100 - Math.sqrt(100 - Math.min(99.9, Math.abs(size - 4.7) * 9)) + Math.abs(size - 4.7)
  const curving: Ground = {
    height: (size) => ({ value: concave(size), sums: [{ convex: 0, curved: [concave(size)] }] }),
    cost: () => 0,
    budget: 100,
  }
  expect(minimise(curving, range(10))[0]?.size).toBeCloseTo(4.7, 5)
})

test('no size is below the least one', () => {
  const [lowest] = minimise(
    ground((size) => size),
    { ...range(10), from: -0.7 },
  )
  expect(lowest).toMatchObject({ size: -0.7, value: -0.7 })
})

test('of equal points that nearest to zero is taken', () => {
  const flat = (size: number) => Math.max(5, Math.abs(size))
  expect(lowestOf(minimise(ground(flat), range(10)), 1e-9)).toMatchObject({ size: 0, value: 5 })
  expect(lowestOf([], 0)).toBeNull()
})

test('piecewise linear functions have their lowest point at a corner, and it is found', () => {
  const corners = fc.uniqueArray(
    fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 0, max: 500 })),
    {
      minLength: 1,
      maxLength: 8,
      selector: ([size]) => size,
    },
  )
  fc.assert(
    fc.property(corners, (points) => {
      const sorted = [[-100, 1000] as const, ...points.sort(([a], [b]) => a - b), [100, 1000] as const]
      const between = (size: number) => {
        const next = sorted.findIndex(([at]) => at >= size)
        const [[from, low], [to, high]] = [sorted[next - 1] ?? [0, 0], sorted[next] ?? [0, 0]]
        return next <= 0 ? 1000 : low + ((high - low) * (size - from)) / (to - from)
      }
      const least = Math.min(...points.map(([, value]) => value))
      const bends = points.map(([size]) => size)
      expect(minimise(ground(between), { ...range(50, 2), bends })[0]?.value).toBe(least)
    }),
  )
})
