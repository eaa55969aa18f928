import type { LinearSum } from '@/engine/margin/linearSum'
import type { MarginBySize } from '@/engine/margin/marginBySize'
import type { HedgeMargins } from './hedgeMargins'
import type { TradedSize } from './tradedSizes'

/**
 * How far to go from some sizes in a direction (a change of each size) until the margin may bend: where a contract, a
 * group of options, an expiry, a settlement dollar or the whole unit nets to nothing, where spot begins or ends to hedge
 * it all, where more spot counts as collateral at another ratio, and where a trade turns round, which is what costs.
 * A search that looks there does not step over a dip.
 */
export function bends(
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
      const [today, delta] = [course(bySize.today), course(bySize.delta)]
      const sums = [...bySize.options, ...bySize.vegas.varying, ...bySize.deltas.varying, ...bySize.dollars]
      const courses = [
        ...held,
        ...[...sums, ...vegaTotals(bySize)].map(course),
        // Spot hedges nothing, all of the delta, or as much as there is of it.
        ...[today, delta].flatMap((sum) => (owning ? [sum, together(sum, owning)] : [sum])),
        ...(owning ? [together(today, { now: -delta.now, change: -delta.change })] : []),
      ]
      const ends = [from, to].filter(Number.isFinite)
      return [...ends, ...courses.flatMap(zeroOf).filter((far) => far >= from && far <= to)]
    }),
  )
  return [...new Set([...ofPortfolios, ...[...ownedAt, ...turns].flatMap(zeroOf)])]
}

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

/** The vega of each varying expiry with that of all others: where it is zero, long and short hedge one another. */
function vegaTotals({ vegas: { varying, others } }: MarginBySize): readonly LinearSum[] {
  const net = others.reduce((sum, group) => sum + group.net, 0)
  return varying.map(({ rest, slopes }) => ({ rest: rest + net, slopes }))
}
