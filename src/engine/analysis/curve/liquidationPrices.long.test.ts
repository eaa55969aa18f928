import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf } from '@/engine/analysis/hedges/testing/sweeps'
import { Engine } from '@/engine/engine'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { statementAfter } from '@/engine/market/shift/testing/moved'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { type SweepSubject, WHOLE } from '@/engine/sweep/sweep'
import { CURVE_POINTS } from './curvePoints'
import { type LiquidationPrices, liquidationPrices } from './liquidationPrices'
import { marginCurve, nowOn } from './marginCurve'
import { LONG_PERPETUAL } from './testing/longPerpetual'
import { booksNearLevels, subjectNearLevels } from './testing/nearLevels'

const engine = new Engine(RULEBOOKS)

function pricesOf(document: unknown, moves: MovesDocument | null = null): LiquidationPrices | undefined {
  const sweep = engine.sweep('liquidationPrices', document, moves, null, WHOLE)
  if (!sweep.ok) throw new Error(JSON.stringify(sweep.faults))
  return [...sweep.value].flatMap(({ part }) => part ?? []).at(-1)
}

/** Where the margin curve of the page has a liquidation, as parts of the price as it stands, from the lowest up. */
function movesOnCurve(subject: SweepSubject, base: string): readonly number[] {
  const question = { axis: 'price', base, points: CURVE_POINTS.price } as const
  const now = nowOn(subject, question)
  return partsOf(marginCurve(subject, question)).flatMap((part) =>
    part.kind === 'crossing' && part.level === 1 ? [(1 + part.x) / (1 + now) - 1] : [],
  )
}

test('they are the crossings of the margin curve nearest to the market, of any book near the levels', () => {
  const seen = { down: 0, up: 0, alone: 0 }
  fc.assert(
    fc.property(booksNearLevels, (book) => {
      const subject = subjectNearLevels(book)
      const parts = partsOf(liquidationPrices(subject))
      const [together, whole] = [parts[0], parts.at(-1)]
      const units = unitsInUse(subject.scenario)
      expect(whole?.base).toBe(units.length === 0 ? undefined : units.length === 1 ? units[0] : null)
      if (whole === undefined || together === undefined) return

      const crossings = movesOnCurve(subject, whole.base ?? EVERY_UNIT)
      const [down, up] = [crossings.findLast((move) => move < 0), crossings.find((move) => move >= 0)]
      for (const prices of [together, whole]) {
        expect(prices.down?.move).toBe(down)
        expect(prices.up?.move).toBe(up)
      }
      seen.down += down === undefined ? 0 : 1
      seen.up += up === undefined ? 0 : 1

      if (whole.alone === null) return
      seen.alone++
      const ofEach = new Map(units.map((base) => [base, movesOnCurve(subject, base)]))
      expect(ofEach.get(whole.alone.base)).toContain(whole.alone.move)
      const nearest = Math.min(...[...ofEach.values()].flat().map(Math.abs))
      expect(Math.abs(whole.alone.move)).toBe(nearest)
    }),
    { numRuns: 25, seed: 77, endOnFailure: true },
  )
  // So many that prices which are not those of the curve are found out.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(3)
})

test('a step before each of them the exact statement is on one side of the threshold, a step behind it on the other', () => {
  let seen = 0
  fc.assert(
    fc.property(booksNearLevels, ({ document, moves }) => {
      const whole = partsOf(liquidationPrices(subjectNearLevels({ document, moves }))).at(-1)
      if (whole === undefined) return
      for (const place of [whole.down, whole.up]) {
        if (place === null) continue
        const isLiquidatedAt = (move: number) => {
          // Where all coins move, each goes on from where it is.
          const bases = whole.base === null ? Object.keys(document.market.underlyings) : [whole.base]
          const price = Object.fromEntries(
            bases.map((base) => [
              base,
              ((1 + Number(moves.price?.[base] ?? 0)) * (1 + move) - 1).toFixed(14),
            ]),
          )
          const { account } = statementAfter(document, { ...moves, price: { ...moves.price, ...price } })
          return account.status === 'liquidation'
        }
        const step = 1e-7 * (1 + place.move)
        expect(isLiquidatedAt(place.move - step)).not.toBe(isLiquidatedAt(place.move + step))
        seen++
      }
    }),
    { numRuns: 12, seed: 77, endOnFailure: true },
  )
  expect(seen).toBeGreaterThan(5)
})

describe('one long perpetual, bought with leverage', () => {
  test('has one below the market, where the statement has a rate of 100 %', () => {
    const prices = pricesOf(LONG_PERPETUAL)
    expect(prices).toMatchObject({
      base: 'BTC',
      isLiquidated: false,
      up: null,
      from: -0.6,
      to: 1,
      alone: null,
    })
    const evaluated = engine.evaluate(LONG_PERPETUAL, { price: { BTC: String(prices?.down?.move) } })
    expect(Number(evaluated.ok && evaluated.value.statement.account.mmRate)).toBeCloseTo(1, 4)
    expect(prices?.down?.price).toBeCloseTo(50_000 * (1 + (prices?.down?.move ?? 0)), 6)
  })

  test('has the same price after a what-if move, and a shorter way', () => {
    const [still, moved] = [pricesOf(LONG_PERPETUAL), pricesOf(LONG_PERPETUAL, { price: { BTC: '-0.1' } })]
    expect(moved?.down?.price).toBeCloseTo(still?.down?.price ?? 0, 0)
    expect(moved?.down?.move).toBeCloseTo((1 + (still?.down?.move ?? 0)) / 0.9 - 1, 5)
    expect(moved?.from).toBeCloseTo(0.4 / 0.9 - 1, 12)
  })

  test('names in liquidation where that ends', () => {
    const prices = pricesOf(LONG_PERPETUAL, { price: { BTC: '-0.5' } })
    expect(prices).toMatchObject({ isLiquidated: true, down: null })
    expect(prices?.up?.price).toBeCloseTo(pricesOf(LONG_PERPETUAL)?.down?.price ?? 0, 0)
  })

  test('once closed has none', () => {
    expect(pricesOf({ ...LONG_PERPETUAL, positions: [] })).toBeUndefined()
  })
})

test('of several coins together none has a price, the nearest one alone has', () => {
  const two = {
    ...LONG_PERPETUAL,
    market: { ...LONG_PERPETUAL.market, underlyings: { BTC: { index: '50000' }, ETH: { index: '2500' } } },
    positions: [...LONG_PERPETUAL.positions, { symbol: 'ETHUSDT', size: '0.4', entry: '2500' }],
  }
  const moves = { price: { ETH: '-0.1' } }
  const prices = pricesOf(two, moves)
  expect(prices).toMatchObject({ base: null, down: { price: null }, up: null, alone: { base: 'BTC' } })
  const { alone } = prices ?? {}
  expect(alone?.price).toBeCloseTo(50_000 * (1 + (alone?.move ?? 0)), 6)
  const evaluated = engine.evaluate(two, { price: { ...moves.price, BTC: String(alone?.move) } })
  expect(Number(evaluated.ok && evaluated.value.statement.account.mmRate)).toBeCloseTo(1, 4)
})

test('of more coins than it looks at one by one it says so', () => {
  const coinsOf = (count: number) => Array.from({ length: count }, (_, i) => `C${i}`)
  const holding = (count: number) => ({
    ...LONG_PERPETUAL,
    market: {
      ...LONG_PERPETUAL.market,
      underlyings: Object.fromEntries(coinsOf(count).map((base) => [base, { index: '100' }])),
    },
    positions: coinsOf(count).map((base) => ({ symbol: `${base}USDT`, size: '20', entry: '100' })),
  })
  expect(pricesOf(holding(13))).toMatchObject({ base: null, areTooMany: true, alone: null })
  expect(pricesOf(holding(3))).toMatchObject({ base: null, areTooMany: false })
})
