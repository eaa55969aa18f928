import { isOption } from '@/engine/market/quoted'
import { bends } from './bends'
import { leastSize, reachOf } from './bestSize'
import type { HedgeableUnit } from './hedgeableUnit'
import type { HedgeMargins } from './hedgeMargins'
import { lowestPoints } from './lowestPoint'

/** Sizes of a pair and the margin there. */
export interface PairPoint {
  readonly sizes: readonly [number, number]
  readonly value: number
}

export type Direction = readonly [number, number]

/** Directions, in coins of delta, that are tried where nothing else goes down. */
const SKEW = [1, -1].flatMap((sign) =>
  [0.3, 0.55, 0.8, 1.25, 1.8, 3.3].map((slope) => [1, sign * slope] as const),
)

/** Sizes of the first instrument for which the best size of the second is found, on each side of zero. */
const STEPS = 20
/** Steps of the first look along a line, on each side. */
const STEPS_ALONG = 8

/** Of the reach: a step within one tier of collateral, nearly always. */
const NUDGE = 1e-6

/** The lower one of two points. */
export function lower(one: PairPoint, other: PairPoint): PairPoint {
  return other.value < one.value ? other : one
}

export type PairSearch = ReturnType<typeof pairSearch>

/** Searches along lines through the sizes of a pair. */
export function pairSearch(hedgeable: HedgeableUnit, margins: HedgeMargins) {
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
      steps: STEPS_ALONG,
      bends: bends(margins, from.sizes, [one, other]),
    })
    return lowest === undefined ? from : lower(from, { sizes: moved(lowest.size), value: lowest.value })
  }
  const axes = { first: [ofFirst.delta, 0], second: [0, ofSecond.delta] } as const
  const neutral: Direction = [ofFirst.delta, -ofSecond.delta]
  const sameExposure: Direction = [ofFirst.exposure, -ofSecond.exposure]
  const spot = margins.instruments.findIndex(({ kind }) => kind === 'spot')
  /** Spot against so much of the other that what of the spot counts keeps hedging all of the delta. */
  const stillHedging = ({ sizes }: PairPoint): readonly Direction[] => {
    if (spot < 0) return []
    const counted = (more: number) =>
      margins.spot(sizes.map((size, i) => (i === spot ? size + more : size)))?.quantity ?? 0
    const nudge = reach * NUDGE
    const share = (counted(nudge) - counted(0)) / nudge
    if (share === 0) return []
    return [spot === 0 ? [1, -share * ofSecond.delta] : [-share * ofFirst.delta, 1]]
  }
  return {
    at,
    along,
    second: axes.second,
    directionsAt: (point: PairPoint): readonly Direction[] => [
      axes.first,
      axes.second,
      neutral,
      sameExposure,
      ...stillHedging(point),
    ],
    skew: SKEW.map(([one, other]): Direction => [one * ofFirst.delta, other * ofSecond.delta]),
    /** Ascending. */
    firstSizes: (): readonly number[] => {
      const steps = Array.from(
        { length: 2 * STEPS + 1 },
        (_, i) => ((i - STEPS) * reach * ofFirst.delta) / STEPS,
      )
      const bending = bends(margins, [0, 0], [1, 0])
      return [...new Set([...steps, ...bending])]
        .filter((size) => size >= (least[0] ?? Number.NEGATIVE_INFINITY))
        .sort((one, other) => one - other)
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
