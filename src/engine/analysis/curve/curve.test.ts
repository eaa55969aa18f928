import { describe, expect, test } from 'vitest'
import type { SweepKind, SweepPart, SweepQuestion } from '@/engine/catalog'
import { Engine } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { movedBy } from '@/engine/market/shift/testing/moved'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { print } from '@/engine/statement/print'
import { statementFigures } from '@/engine/statement/statementFigures'
import { WHOLE } from '@/engine/sweep/sweep'
import { CASES, caseDocument, MOVED_CASES } from '@/engine/testing/cases'
import type { CurvePart, CurveQuestion } from './marginCurve'
import { LONG_PERPETUAL } from './testing/longPerpetual'

const engine = new Engine(RULEBOOKS)

function partsOf<K extends SweepKind>(
  kind: K,
  document: unknown,
  question: SweepQuestion<K>,
  moves: MovesDocument | null = null,
  share = WHOLE,
): readonly SweepPart<K>[] {
  const sweep = engine.sweep(kind, document, moves, question, share)
  if (!sweep.ok) throw new Error(JSON.stringify(sweep.faults))
  return [...sweep.value].flatMap(({ part }) => (part === undefined ? [] : [part]))
}

const pointsOf = (parts: readonly CurvePart[]) =>
  parts.flatMap((part) => (part.kind === 'point' ? [part] : []))
const crossingsOf = (parts: readonly CurvePart[]) =>
  parts.flatMap((part) => (part.kind === 'crossing' ? [part] : []))

/** The statement's account after moves: what a curve must agree with. */
function accountAfter(document: unknown, moves: MovesDocument) {
  return print(statementFigures(movedBy(document, moves).scenario).figures.account)
}

function expectNear(actual: number, exact: string, scale: number) {
  if (exact === 'Infinity') expect(actual).toBe(Number.POSITIVE_INFINITY)
  else expect(Math.abs(actual - Number(exact))).toBeLessThanOrEqual(1e-9 * scale + 1e-8)
}

const AXES: readonly CurveQuestion[] = [
  { axis: 'price', base: '*', points: 9 },
  { axis: 'volatility', base: '*', points: 5 },
  { axis: 'days', base: '*', points: 6 },
]

const movedAt = ({ axis }: CurveQuestion, x: number, moves: MovesDocument = {}): MovesDocument =>
  axis === 'days' ? { ...moves, days: x.toFixed(15) } : { ...moves, [axis]: { '*': x.toFixed(15) } }

describe.each([...CASES, ...MOVED_CASES])('$name', ({ document }) => {
  test.each(AXES)('every point against $axis is the statement after that move', (question) => {
    const others: MovesDocument =
      question.axis === 'price' ? { volatility: { '*': '0.3' } } : { price: { '*': '-0.1' } }
    const points = pointsOf(partsOf('marginCurve', document, question, others))
    expect(points.length).toBeGreaterThanOrEqual(question.points)
    for (const { x, standing } of points) {
      const account = accountAfter(document, movedAt(question, x, others))
      const scale = Math.abs(Number(account.totalEquity)) + Number(account.initialMargin)
      expectNear(standing.maintenanceMargin, account.maintenanceMargin, scale)
      expectNear(standing.initialMargin, account.initialMargin, scale)
      expectNear(standing.marginBalance, account.marginBalance, scale)
      expectNear(standing.base, account.base, scale)
      expectNear(standing.equity, account.totalEquity, scale)
      if (Math.abs(Number(account.base)) > 1e-3) {
        expectNear(standing.mmRate, account.mmRate, 1 + Number(account.mmRate) ** 2)
        expectNear(standing.imRate, account.imRate, 1 + Number(account.imRate) ** 2)
      }
    }
  })

  test('at a crossing of price the statement has the rate that is crossed, between two the rate is on the same side', () => {
    const question: CurveQuestion = { axis: 'price', base: '*', points: 121 }
    const parts = partsOf('marginCurve', document, question)
    for (const { x, level } of crossingsOf(parts)) {
      const { mmRate } = accountAfter(document, movedAt(question, x))
      expect(Math.abs(Number(mmRate) - level)).toBeLessThan(0.0005)
    }

    const crossings = crossingsOf(parts).filter(({ level }) => level === 1)
    for (const { x, standing } of pointsOf(parts)) {
      const passed = crossings.filter((crossing) => crossing.x <= x)
      const next = crossings.find((crossing) => crossing.x > x)
      const isAbove = passed.at(-1)?.rises ?? (next && !next.rises)
      if (isAbove !== undefined) expect(standing.maintenanceMargin >= standing.base).toBe(isAbove)
    }
  })
})

const TWO_PERPETUALS = {
  ...LONG_PERPETUAL,
  market: { ...LONG_PERPETUAL.market, underlyings: { BTC: { index: '50000' }, ETH: { index: '2500' } } },
  positions: [...LONG_PERPETUAL.positions, { symbol: 'ETHUSDT', size: '4', entry: '2500' }],
}

describe('where coins are moved apart, every coin together', () => {
  /** Each move of a list, and one of the coins that it does not name, with another on top of it. */
  const onTop = (moved: Readonly<Record<string, string>>, x: number) =>
    Object.fromEntries(
      Object.entries({ '*': '0', ...moved }).map(([coin, by]) => [
        coin,
        ((1 + Number(by)) * (1 + x) - 1).toFixed(15),
      ]),
    )
  const APART: readonly Readonly<Record<string, string>>[] = [
    { BTC: '-0.1' },
    { BTC: '-0.1', ETH: '0.25' },
    { BTC: '-0.1', '*': '0.05' },
  ]

  test.each(APART)('moves each from where it stands: %j', (moved) => {
    const document = caseDocument('11')
    for (const axis of ['price', 'volatility'] as const) {
      const points = pointsOf(
        partsOf('marginCurve', document, { axis, base: '*', points: 9 }, { [axis]: moved }),
      )
      for (const { x, standing } of points) {
        const account = accountAfter(document, { [axis]: onTop(moved, x) })
        const scale = Math.abs(Number(account.totalEquity)) + Number(account.initialMargin)
        expectNear(standing.maintenanceMargin, account.maintenanceMargin, scale)
        expectNear(standing.base, account.base, scale)
      }
      const now = points.find(({ x }) => x === 0)
      const standing = accountAfter(document, { [axis]: moved })
      expect(now?.standing.mmRate).toBeCloseTo(Number(standing.mmRate), 7)
    }
  })

  test('has a place where each option comes to its strike', () => {
    const moved = { price: { BTC: '-0.1', ETH: '0.25' } }
    const question = { axis: 'price', base: '*', points: 9 } as const
    const xs = pointsOf(partsOf('marginCurve', caseDocument('11'), question, moved)).map(({ x }) => x)
    for (const atStrike of [80_000 / (70_400 * 0.9), 3500 / (3510 * 1.25)]) {
      expect(xs).toContainEqual(expect.closeTo(atStrike - 1, 12))
    }
  })

  test('moves the surface from where they stand', () => {
    const document = caseDocument('11')
    const moved = { price: { BTC: '-0.1' }, volatility: { ETH: '0.4' } }
    const columns = partsOf('marginSurface', document, { base: '*', prices: 5, volatilities: 4 }, moved)
    for (const { price, cells } of columns) {
      for (const { volatility, mmRate } of cells) {
        const account = accountAfter(document, {
          price: onTop(moved.price, price),
          volatility: onTop(moved.volatility, volatility),
        })
        expectNear(mmRate, account.mmRate, 1 + Number(account.mmRate) ** 2)
      }
    }
  })

  test('is liquidated where the statement has a rate of 100 %', () => {
    const price = { ETH: '-0.2' }
    const [{ x } = { x: Number.NaN }] = crossingsOf(
      partsOf('marginCurve', TWO_PERPETUALS, { axis: 'price', base: '*', points: 121 }, { price }),
    ).filter(({ level }) => level === 1)
    const account = accountAfter(TWO_PERPETUALS, { price: onTop(price, x) })
    expect(Number(account.mmRate)).toBeCloseTo(1, 4)
  })
})

describe('liquidation prices', () => {
  const curve = { axis: 'price', base: 'BTC', points: 121 } as const

  test('of a long perpetual lies below the market, each level nearer to it than the next', () => {
    const crossings = crossingsOf(partsOf('marginCurve', LONG_PERPETUAL, curve))
    expect(crossings.map(({ level, rises }) => [level, rises])).toEqual([
      [0.85, false],
      [0.9, false],
      [1, false],
    ])
    const xs = crossings.map(({ x }) => x)
    expect(xs).toEqual([...xs].sort((one, other) => other - one))
    const at = accountAfter(LONG_PERPETUAL, { price: { BTC: String(xs.at(-1)) } })
    expect(Number(at.mmRate)).toBeCloseTo(1, 6)
  })

  test('the other coins stay where they are unless every coin moves', () => {
    const alone = pointsOf(partsOf('marginCurve', TWO_PERPETUALS, curve))
    const together = pointsOf(partsOf('marginCurve', TWO_PERPETUALS, { ...curve, base: '*' }))
    const low = accountAfter(TWO_PERPETUALS, { price: { BTC: '-0.6' } })
    expect(alone[0]?.standing.equity).toBeCloseTo(Number(low.totalEquity), 6)
    expect(together[0]?.standing.equity).toBeCloseTo(Number(low.totalEquity) - 0.6 * 4 * 2500, 6)
  })
})

describe('the clock', () => {
  test('a curve over days has a point just before and at each expiry, and ends after the last', () => {
    const points = pointsOf(
      partsOf('marginCurve', caseDocument('21'), { axis: 'days', base: '*', points: 5 }),
    )
    const before = points.filter(({ x }, i) => (points[i + 1]?.x ?? 0) - x < 2 / 86_400)
    expect(before.length).toBeGreaterThan(0)
    expect(points.at(-1)?.x).toBe(Math.max(...points.map(({ x }) => x)))
  })
})

describe('surface', () => {
  const question = { base: '*', prices: 5, volatilities: 4 } as const
  const document = caseDocument('11')

  test('every cell is the statement after both moves', () => {
    const columns = partsOf('marginSurface', document, question)
    expect(columns).toHaveLength(5)
    for (const { price, cells } of columns) {
      expect(cells).toHaveLength(4)
      for (const { volatility, mmRate } of cells) {
        const moves = { price: { '*': String(price) }, volatility: { '*': String(volatility) } }
        const account = accountAfter(document, moves)
        expectNear(mmRate, account.mmRate, 1 + Number(account.mmRate) ** 2)
      }
    }
  })

  test('shares of it are the whole', () => {
    const whole = partsOf('marginSurface', document, question)
    const shares = [0, 1, 2].flatMap((index) =>
      partsOf('marginSurface', document, question, null, { index, of: 3 }),
    )
    expect(shares.toSorted((one, other) => one.price - other.price)).toEqual(whole)
  })
})
