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
  return yield* followed(pair, pair.at(from), pair.directions)
}

/**
 * The sizes of a pair of linear instruments that make the unit's maintenance margin lowest: for many sizes of the first
 * the best size of the second; from the lowest of these along axes, along the line of equal delta and that of equal
 * exposure, and askew, until nothing is gained. In pieces of milliseconds.
 */
export function* bestPair(
  hedgeable: HedgeableUnit,
  margins: HedgeMargins,
  start: PairPoint,
): Generator<void, PairPoint, void> {
  const pair = pairSearch(hedgeable, margins)
  const looked: PairPoint[] = [start]
  for (const first of pair.firstSizes()) {
    looked.push(pair.along(pair.at([first, 0]), pair.second))
    yield
  }
  let lowest = start
  for (const from of looked.sort((one, other) => one.value - other.value).slice(0, FOLLOWED)) {
    let point = from
    for (let round = 0; round < ROUNDS; round++) {
      const next = yield* followed(pair, point, pair.directions)
      const askew = isLower(next, point) ? [towards(point, next)] : pair.skew
      const further = yield* followed(pair, next, askew)
      if (!isLower(further, point)) break
      point = further
    }
    lowest = lower(lowest, point)
  }
  return lowest
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
