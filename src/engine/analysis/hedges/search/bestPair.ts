import type { HedgeMargins } from '@/engine/analysis/hedges/valuation/hedgeMargins'
import { lotsAround } from '@/engine/analysis/hedges/valuation/lots'
import { isWithin } from '@/engine/analysis/hedges/valuation/sizeBounds'
import type { Sizing } from './bestSize'
import { type Direction, lower, type PairPoint, type PairSearch, towards } from './pairSearch'

/** Of the unit's margin: what is no gain worth another round. */
const SAME = 1e-9
const ROUNDS = 12
/** Points of the first look that are followed down. */
const FOLLOWED = 3

/**
 * How low a pair can be, found quickly: once along its directions from each instrument at its best size alone and from
 * nothing, and where a look around leads from there. In pieces of milliseconds.
 */
export function* quickPair(pair: PairSearch, alone: Direction): Generator<void, PairPoint, void> {
  let lowest = pair.at([0, 0])
  for (const start of [pair.at([alone[0], 0]), pair.at([0, alone[1]]), lowest]) {
    const point = yield* followed(pair, start, pair.directions)
    const around = pair.downFrom(point)
    yield
    lowest = lower(lowest, yield* followed(pair, point, around))
  }
  return lowest
}

/**
 * The sizes of a pair of linear instruments that make the unit's maintenance margin lowest: for many sizes of the first
 * the best size of the second, closer and closer around the lowest of these; from there along axes, along the lines of
 * equal delta and of equal exposure, and to where a look around leads, until nothing is gained. In pieces of
 * milliseconds.
 */
export function* bestPair(pair: PairSearch, start: PairPoint): Generator<void, PairPoint, void> {
  const bestWith = (first: number) => pair.along(pair.at([first, 0]), pair.second)
  const looked: PairPoint[] = []
  for (const first of pair.firstSizes()) {
    looked.push(bestWith(first))
    yield
  }
  const around = looked.map((point, place) => ({
    point,
    low: looked[place - 1] ?? point,
    high: looked[place + 1] ?? point,
  }))
  const lowestFirst = around.sort((one, other) => one.point.value - other.point.value)
  let lowest = yield* descended(pair, start)
  for (const { point, low, high } of lowestFirst.slice(0, FOLLOWED)) {
    const closer = yield* closedIn(bestWith, low.sizes[0], high.sizes[0])
    lowest = lower(lowest, yield* descended(pair, lower(point, closer)))
  }
  return lowest
}

/** Of each interval that is left: how much of it stays. */
const GOLDEN = (Math.sqrt(5) - 1) / 2
/** Until a thousandth of the interval is left: going down does the rest. */
const CLOSER = 14

/** The lowest between two sizes of the first instrument, by golden section. */
function* closedIn(
  bestWith: (first: number) => PairPoint,
  from: number,
  to: number,
): Generator<void, PairPoint, void> {
  let [low, high] = [from, to]
  const leftOne = () => bestWith(high - GOLDEN * (high - low))
  const rightOne = () => bestWith(low + GOLDEN * (high - low))
  let [left, right] = [leftOne(), rightOne()]
  for (let step = 0; step < CLOSER; step++) {
    if (left.value < right.value) {
      high = right.sizes[0]
      right = left
      left = leftOne()
    } else {
      low = left.sizes[0]
      left = right
      right = rightOne()
    }
    yield
  }
  return lower(left, right)
}

function* descended(pair: PairSearch, from: PairPoint): Generator<void, PairPoint, void> {
  let point = from
  for (let round = 0; round < ROUNDS; round++) {
    let next = yield* followed(pair, point, pair.directions)
    if (isLower(next, point)) next = pair.along(next, towards(point, next))
    if (!isLower(next, point)) {
      const around = pair.downFrom(next)
      yield
      next = yield* followed(pair, next, around)
    }
    if (!isLower(next, point)) break
    point = next
  }
  return point
}

function* followed(
  pair: PairSearch,
  from: PairPoint,
  directions: readonly Direction[],
): Generator<void, PairPoint, void> {
  let point = from
  for (const direction of directions) {
    point = pair.along(point, direction)
    yield
  }
  return point
}

/** Of the multiples of both lots around a point the lowest that counts; nothing where none is lower than that. */
export function pairInLots(
  { instruments }: HedgeMargins,
  pair: PairSearch,
  { sizes }: PairPoint,
  sizings: readonly [Sizing, Sizing],
): PairPoint {
  const [first = [], second = []] = instruments.map(({ lot }, i) =>
    lotsAround(sizes[i] ?? 0, lot).filter((size) => isWithin(size, sizings[i === 0 ? 0 : 1])),
  )
  return first
    .flatMap((one) => second.map((other) => pair.at([one, other])))
    .reduce<PairPoint>(lower, pair.at([0, 0]))
}

function isLower(one: PairPoint, other: PairPoint): boolean {
  return one.value < other.value * (1 - SAME)
}
