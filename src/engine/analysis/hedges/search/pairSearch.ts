import type { HedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import type { HedgeMargins } from '@/engine/analysis/hedges/valuation/hedgeMargins'
import { isWithin, type SizeBounds } from '@/engine/analysis/hedges/valuation/sizeBounds'
import { isOption } from '@/engine/market/quoted'
import { minimise } from '@/engine/maths/minimise'
import { reachOf, type Sizing } from './bestSize'
import { kinks } from './kinks'

/** Sizes of a pair and the margin there; infinite where they do not count. */
export interface PairPoint {
  readonly sizes: readonly [number, number]
  readonly value: number
}

export type Direction = readonly [number, number]

/** How far a look around goes, of the reach: where nothing near is lower, something farther may be. */
const RADII = [1e-5, 1e-3, 0.03, 0.3] as const
/** Into how many directions, in coins of delta. */
const AROUND = 24

/** Sizes of the first instrument for which the best size of the second is found, on each side of zero. */
const STEPS = 12
/** Steps of the first look along a line, on each side. */
const STEPS_ALONG = 5

/** The lower one of two points. */
export function lower(one: PairPoint, other: PairPoint): PairPoint {
  return other.value < one.value ? other : one
}

export type PairSearch = ReturnType<typeof pairSearch>

/** Searches along lines through the sizes of a pair, among those that save more than they cost to trade. */
export function pairSearch(
  hedgeable: HedgeableUnit,
  margins: HedgeMargins,
  sizings: readonly [Sizing, Sizing],
) {
  const [first, second] = margins.instruments
  if (first === undefined || second === undefined) throw new RangeError('a pair has two instruments')
  const budget = margins.at([0, 0])
  const costOf = ([one, other]: Direction) =>
    Math.abs(one) * sizings[0].costOfOne + Math.abs(other) * sizings[1].costOfOne
  const at = (sizes: Direction): PairPoint => {
    const [value, cost] = [margins.at(sizes), costOf(sizes)]
    return { sizes, value: cost === 0 || value + cost < budget ? value : Number.POSITIVE_INFINITY }
  }
  const [ofFirst, ofSecond] = [first, second].map((one) => perCoin(hedgeable, one.contract?.key))
  if (ofFirst === undefined || ofSecond === undefined) throw new RangeError('a pair has two instruments')
  const reach = reachOf(hedgeable, first) / Math.abs(ofFirst.delta)

  const along = (from: PairPoint, toward: Direction): PairPoint => {
    const coins = Math.max(...toward.map((size, i) => Math.abs(size / (i === 0 ? ofFirst : ofSecond).delta)))
    if (coins === 0) return from
    const direction: Direction = [toward[0] / coins, toward[1] / coins]
    const moved = (far: number): Direction => [
      from.sizes[0] + far * direction[0],
      from.sizes[1] + far * direction[1],
    ]
    const [lowest] = minimise(
      { height: (far) => margins.height(moved(far)), cost: (far) => costOf(moved(far)), budget },
      {
        ...boundsAlong(from.sizes, direction, sizings),
        reach,
        steps: STEPS_ALONG,
        bends: kinks(margins, from.sizes, direction),
      },
    )
    return lowest === undefined ? from : lower(from, { sizes: moved(lowest.size), value: lowest.value })
  }
  const axes = { first: [ofFirst.delta, 0], second: [0, ofSecond.delta] } as const
  const neutral: Direction = [ofFirst.delta, -ofSecond.delta]
  const sameExposure: Direction = [ofFirst.exposure, -ofSecond.exposure]
  return {
    at,
    along,
    second: axes.second,
    directions: [axes.first, axes.second, neutral, sameExposure],
    /** Towards what is lower around a point, at each of some distances. */
    downFrom: (point: PairPoint): readonly Direction[] =>
      RADII.flatMap((radius) => {
        let lowest = point
        for (let i = 0; i < AROUND; i++) {
          const angle = (2 * Math.PI * (i + 0.5)) / AROUND
          const one = point.sizes[0] + Math.cos(angle) * radius * reach * ofFirst.delta
          const other = point.sizes[1] + Math.sin(angle) * radius * reach * ofSecond.delta
          if (isWithin(one, sizings[0]) && isWithin(other, sizings[1]))
            lowest = lower(lowest, at([one, other]))
        }
        return lowest === point ? [] : [towards(point, lowest)]
      }),
    /** Ascending. */
    firstSizes: (): readonly number[] => {
      const steps = Array.from(
        { length: 2 * STEPS + 1 },
        (_, i) => ((i - STEPS) * reach * ofFirst.delta) / STEPS,
      )
      const bending = kinks(margins, [0, 0], [1, 0])
      return [...new Set([...steps, ...bending])]
        .filter((size) => isWithin(size, sizings[0]))
        .sort((one, other) => one - other)
    },
  }
}

/** Where a step has led: valleys run askew to the axes. */
export function towards({ sizes: from }: PairPoint, { sizes: to }: PairPoint): Direction {
  return [to[0] - from[0], to[1] - from[1]]
}

/** How much of an instrument has one coin of delta, and how much the exposure of one coin. */
function perCoin({ unit }: HedgeableUnit, key: string | undefined) {
  const quoted = key === undefined ? undefined : unit.contracts.get(key)
  if (quoted === undefined || isOption(quoted)) return { delta: 1, exposure: 1 }
  return { delta: 1 / quoted.delta, exposure: unit.index / quoted.exposure }
}

/** How far one may go in a direction with both sizes within their bounds. */
function boundsAlong(
  sizes: Direction,
  direction: Direction,
  bounds: readonly [SizeBounds, SizeBounds],
): SizeBounds {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const place of [0, 1] as const) {
    if (direction[place] === 0) continue
    const ends = [bounds[place].from, bounds[place].to].map((end) => (end - sizes[place]) / direction[place])
    from = Math.max(from, Math.min(...ends))
    to = Math.min(to, Math.max(...ends))
  }
  return { from: Math.min(0, from), to: Math.max(0, to) }
}
