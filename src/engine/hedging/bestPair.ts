import { isOption } from '@/engine/market/quoted'
import { bends } from './bends'
import { leastSize, reachOf } from './bestSize'
import type { HedgeableUnit } from './hedgeableUnit'
import type { HedgeMargins } from './hedgeMargins'
import { lotsAround } from './lots'
import { lowestPoints } from './lowestPoint'

/** Sizes of a pair and the margin there. */
export interface PairPoint {
  readonly sizes: readonly [number, number]
  readonly value: number
}

type Direction = readonly [number, number]

/** Of the unit's margin: what is no gain worth another round. */
const SAME = 1e-9
const ROUNDS = 8
/** Sizes of the first instrument for which the best size of the second is found, on each side of zero. */
const STEPS = 20
/** Points of that look that are followed down. */
const FOLLOWED = 3

/**
 * How low a pair can be from these points, found quickly: the best along each of its directions in turn, once.
 */
export function quickPair(
  hedgeable: HedgeableUnit,
  margins: HedgeMargins,
  from: readonly Direction[],
): PairPoint {
  const pair = pairSearch(hedgeable, margins)
  return from.map((sizes) => pair.round(pair.at(sizes))).reduce(lower)
}

/**
 * The sizes of a pair of linear instruments that make the unit's maintenance margin lowest: for many sizes of the first
 * the best size of the second; from the lowest of these along axes, along the line of equal delta and that of equal
 * exposure, until nothing is gained. In pieces of milliseconds.
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
      const next = pair.round(point)
      yield
      const isDone = next.value >= point.value * (1 - SAME)
      point = lower(point, next)
      if (isDone) break
    }
    lowest = lower(lowest, point)
  }
  return lowest
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

function lower(one: PairPoint, other: PairPoint): PairPoint {
  return other.value < one.value ? other : one
}

function pairSearch(hedgeable: HedgeableUnit, margins: HedgeMargins) {
  const [first, second] = margins.instruments
  if (first === undefined || second === undefined) throw new RangeError('a pair has two instruments')
  const at = ([one, other]: Direction): PairPoint => ({
    sizes: [one, other],
    value: margins.at([one, other]),
  })
  const least = [leastSize(hedgeable, first), leastSize(hedgeable, second)] as const
  const [ofFirst, ofSecond] = [first, second].map((one) => perCoin(hedgeable, one.contract?.key))
  if (ofFirst === undefined || ofSecond === undefined) throw new RangeError('a pair has two instruments')
  const reach = reachOf(hedgeable, first) / Math.abs(ofFirst.delta)

  const along = (from: PairPoint, direction: Direction): PairPoint => {
    const bound = boundOf(from.sizes, direction, least)
    const toward = ([1, -1] as const).find((sign) => bound === null || bound.sign === sign) ?? 1
    const [one, other] = [direction[0] * toward, direction[1] * toward]
    const moved = (far: number): Direction => [from.sizes[0] + far * one, from.sizes[1] + far * other]
    const [lowest] = lowestPoints((far) => margins.at(moved(far)), {
      reach,
      least: bound?.least ?? null,
      bends: bends(margins, from.sizes, [one, other]),
    })
    return lowest === undefined ? from : lower(from, { sizes: moved(lowest.size), value: lowest.value })
  }
  const axes = { first: [ofFirst.delta, 0], second: [0, ofSecond.delta] } as const
  const neutral = [ofFirst.delta, -ofSecond.delta] as const
  const sameExposure = [ofFirst.exposure, -ofSecond.exposure] as const
  return {
    at,
    along,
    second: axes.second,
    round: (from: PairPoint) => [axes.first, axes.second, neutral, sameExposure].reduce(along, from),
    firstSizes: (): readonly number[] => {
      const steps = Array.from(
        { length: 2 * STEPS + 1 },
        (_, i) => ((i - STEPS) * reach * ofFirst.delta) / STEPS,
      )
      const bending = bends(margins, [0, 0], [1, 0])
      return [...new Set([...steps, ...bending])].filter(
        (size) => size >= (least[0] ?? Number.NEGATIVE_INFINITY),
      )
    },
  }
}

/** How much of an instrument has one coin of delta, and how much the exposure of one coin. */
function perCoin({ unit }: HedgeableUnit, key: string | undefined) {
  const quoted = key === undefined ? undefined : unit.contracts.get(key)
  if (quoted === undefined || isOption(quoted)) return { delta: 1, exposure: 1 }
  return { delta: 1 / quoted.delta, exposure: unit.index / quoted.exposure }
}

/** How far one may go so that no more spot is sold than there is, and in which direction that bound lies below. */
function boundOf(sizes: Direction, direction: Direction, least: readonly (number | null)[]) {
  for (const place of [0, 1] as const) {
    const bound = least[place] ?? null
    if (bound === null || direction[place] === 0) continue
    return { sign: Math.sign(direction[place]), least: (bound - sizes[place]) / Math.abs(direction[place]) }
  }
  return null
}
