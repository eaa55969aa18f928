import type { HedgeableUnit } from './hedgeableUnit'
import type { HedgeMargins } from './hedgeMargins'
import { lotsAround } from './lots'
import { type Direction, lower, type PairPoint, type PairSearch, pairSearch } from './pairSearch'

/** Of the unit's margin: what is no gain worth another round. */
const SAME = 1e-9
const ROUNDS = 8
/** Points of that look that are followed down. */
const FOLLOWED = 3

/**
 * How low a pair can be, found quickly: from one point the best along its directions in turn, once. In pieces of
 * milliseconds.
 */
export function* quickPair(
  hedgeable: HedgeableUnit,
  margins: HedgeMargins,
  from: Direction,
): Generator<void, PairPoint, void> {
  const pair = pairSearch(hedgeable, margins)
  const start = pair.at(from)
  return yield* followed(pair, start, pair.directionsAt(start))
}

/**
 * The sizes of a pair of linear instruments that make the unit's maintenance margin lowest: for many sizes of the first
 * the best size of the second, closer and closer around the lowest of these; from there along axes, along the lines of
 * equal delta, of equal exposure and of spot that hedges as much, and askew, until nothing is gained. In pieces of
 * milliseconds.
 */
export function* bestPair(
  hedgeable: HedgeableUnit,
  margins: HedgeMargins,
  start: PairPoint,
): Generator<void, PairPoint, void> {
  const pair = pairSearch(hedgeable, margins)
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
/** Until a hundred thousandth of the interval is left. */
const CLOSER = 24

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
    const next = yield* followed(pair, point, pair.directionsAt(point))
    const askew = isLower(next, point) ? [towards(point, next)] : pair.skew
    const further = yield* followed(pair, next, askew)
    if (!isLower(further, point)) break
    point = further
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

/** Of the multiples of both lots around a point the lowest; nothing where none of them is lower than that. */
export function pairInLots(
  margins: HedgeMargins,
  { sizes }: PairPoint,
  least: readonly (number | null)[],
): PairPoint {
  const [first = [], second = []] = margins.instruments.map(({ lot }, i) =>
    lotsAround(sizes[i] ?? 0, lot).filter((size) => size >= (least[i] ?? Number.NEGATIVE_INFINITY)),
  )
  const nothing = { sizes: [0, 0], value: margins.at([0, 0]) } as const
  return first
    .flatMap((one) =>
      second.map((other) => ({ sizes: [one, other] as const, value: margins.at([one, other]) })),
    )
    .reduce<PairPoint>(lower, nothing)
}

function isLower(one: PairPoint, other: PairPoint): boolean {
  return one.value < other.value * (1 - SAME)
}

/** Where a round has led: valleys run askew to the axes. */
function towards({ sizes: from }: PairPoint, { sizes: to }: PairPoint): Direction {
  return [to[0] - from[0], to[1] - from[1]]
}
