import type { HedgeMargins } from '@/engine/analysis/hedges/valuation/hedgeMargins'
import type { TradedSize } from '@/engine/analysis/hedges/valuation/reduceOnlySizes'
import type { LinearSum } from '@/engine/margin/bySize/linearSum'
import type { ChargeBySize } from '@/engine/margin/bySize/marginBySize'

/**
 * How far to go from some sizes in a direction (a change of each size) until the margin may bend: where a contract, a
 * group of a charge or the whole unit nets to nothing, where spot begins or ends to hedge it all, where more spot
 * counts as collateral at another ratio, and where a trade turns round, which is what costs. A search that looks there
 * does not step over a dip.
 */
export function kinks(
  { instruments, portfolios, hedgingSpot }: HedgeMargins,
  sizes: readonly number[],
  direction: readonly number[],
): readonly number[] {
  const ofContracts = (all: readonly number[]) =>
    instruments.flatMap(({ contract }, i) => (contract === null ? [] : [all[i] ?? 0]))
  const [traded, along] = [ofContracts(sizes), ofContracts(direction)]
  const ofSpot = (all: readonly number[]) =>
    instruments.reduce((sum, { kind }, i) => sum + (kind === 'spot' ? (all[i] ?? 0) : 0), 0)
  const owning: Course | null = hedgingSpot && {
    now: hedgingSpot.owned + ofSpot(sizes),
    change: ofSpot(direction),
  }
  const tiers = hedgingSpot?.tiers ?? []
  const ownedAt = [0, ...tiers, ...tiers.map((upTo) => -upTo)].flatMap((at) =>
    owning ? less(owning, at) : [],
  )
  const turns = sizes.map((now, i): Course => ({ now, change: direction[i] ?? 0 }))
  const ofPortfolios = portfolios.flatMap(({ bySize, sizes: sizeAfter }) =>
    stretches(sizeAfter, traded, along).flatMap(({ from, to, held }) => {
      const course = ({ rest, slopes }: LinearSum): Course => ({
        now: slopes.reduce((sum, slope, i) => sum + slope * (held[i]?.now ?? 0), rest),
        change: slopes.reduce((sum, slope, i) => sum + slope * (held[i]?.change ?? 0), 0),
      })
      const delta = course(bySize.delta)
      const courses = [
        ...held,
        ...withSpot(delta, owning),
        ...bySize.charges.flatMap((charge) =>
          sumsOf(charge).flatMap(({ sum, takesSpot }) => {
            if (!takesSpot) return [course(sum)]
            // As much spot hedges as there is delta.
            const hedged = together(course(sum), { now: -delta.now, change: -delta.change })
            return [...withSpot(course(sum), owning), ...(owning ? [hedged] : [])]
          }),
        ),
      ]
      const ends = [from, to].filter(Number.isFinite)
      return [...ends, ...courses.flatMap(zeroOf).filter((far) => far >= from && far <= to)]
    }),
  )
  return apart([...ofPortfolios, ...[...ownedAt, ...turns].flatMap(zeroOf)])
}

/** Of each place one: the same sum, added up in another order, differs in its last digits. */
function apart(places: readonly number[]): readonly number[] {
  return [...places]
    .sort((one, other) => one - other)
    .filter((place, i, sorted) => {
      const before = sorted[i - 1]
      return before === undefined || place - before > ROUNDING * Math.max(Math.abs(place), Math.abs(before))
    })
}

const ROUNDING = 1e-13

/** A part of the way on which what is held of each contract follows a straight course. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly held: readonly Course[]
}

/** The way in its straight parts: reduce-only orders count by the size, so that it turns at their knots. */
function stretches(
  sizes: readonly TradedSize[],
  traded: readonly number[],
  along: readonly number[],
): readonly Stretch[] {
  const turns = sizes.flatMap(({ knots }, i) =>
    knots.map((knot) => (knot - (traded[i] ?? 0)) / (along[i] ?? 0)).filter(Number.isFinite),
  )
  const sorted = [...new Set(turns)].sort((one, other) => one - other)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) {
    const held = sizes.map(({ after }, i) => ({ now: after(traded[i] ?? 0), change: along[i] ?? 0 }))
    return [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, held }]
  }
  const ends = [Number.NEGATIVE_INFINITY, ...sorted, Number.POSITIVE_INFINITY]
  return ends.slice(1).map((to, i) => {
    const from = ends[i] ?? to
    const [low, high] = [Math.max(from, Math.min(to, first) - 1), Math.min(to, Math.max(from, last) + 1)]
    const [one, other] = [low + (high - low) / 3, high - (high - low) / 3]
    const held = sizes.map(({ after }, k): Course => {
      const [start, step] = [traded[k] ?? 0, along[k] ?? 0]
      const [atOne, atOther] = [after(start + one * step), after(start + other * step)]
      // An order that closes what is held moves against the size: then nothing changes.
      const change = step === 0 ? 0 : step * Math.round((atOther - atOne) / ((other - one) * step))
      return { now: atOne - one * change, change }
    })
    return { from, to, held }
  })
}

/** A sum where it is, and how it changes in the direction. */
interface Course {
  readonly now: number
  readonly change: number
}

function less({ now, change }: Course, by: number): Course {
  return { now: now - by, change }
}

function together(one: Course, other: Course): Course {
  return { now: one.now + other.now, change: one.change + other.change }
}

function zeroOf({ now, change }: Course): readonly number[] {
  const far = -now / change
  return Number.isFinite(far) ? [far] : []
}

/** A sum without hedged spot, and with all the spot that there is. */
function withSpot(sum: Course, owning: Course | null): readonly Course[] {
  return owning ? [sum, together(sum, owning)] : [sum]
}

interface SpotSum {
  readonly sum: LinearSum
  readonly takesSpot: boolean
}

/**
 * Where the groups of a charge change sign; where they are spread against one another, also each with all others: there
 * long and short groups hedge one another to nothing. Contracts that are groups by themselves change sign with their
 * sizes.
 */
function sumsOf({ charge, varying, others }: ChargeBySize): readonly SpotSum[] {
  if (charge.sum === null) return []
  const groups = varying.map(({ net, takesSpot }) => ({ sum: net, takesSpot }))
  if (!charge.place) return groups
  const net = others.reduce((sum, group) => sum + group.net, 0)
  return groups.flatMap(({ sum: { rest, slopes }, takesSpot }) => [
    { sum: { rest, slopes }, takesSpot },
    { sum: { rest: rest + net, slopes }, takesSpot },
  ])
}
