import { type LinearSum, sumAt } from '@/engine/margin/linearSum'
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
  const ofPortfolios = portfolios.flatMap(({ bySize, sizes: sizeAfter }) => {
    const held = sizeAfter.map(({ after }, i) => after(traded[i] ?? 0))
    const course = (sum: LinearSum): Course => ({
      now: sumAt(sum, held),
      change: sum.slopes.reduce((change, slope, i) => change + slope * (along[i] ?? 0), 0),
    })
    const [today, delta] = [course(bySize.today), course(bySize.delta)]
    const sums = [...bySize.options, ...bySize.vegas.varying, ...bySize.deltas.varying, ...bySize.dollars]
    const courses = [
      ...held.map((now, i) => ({ now, change: along[i] ?? 0 })),
      ...[...sums, ...vegaTotals(bySize)].map(course),
      // Spot hedges nothing, all of the delta, or as much as there is of it.
      ...[today, delta].flatMap((sum) => (owning ? [sum, together(sum, owning)] : [sum])),
      ...(owning ? [together(today, { now: -delta.now, change: -delta.change })] : []),
    ]
    return sizeAfter.reduce<readonly number[]>(
      (far, size, i) => knotted(far, size, traded[i] ?? 0, along[i] ?? 0),
      courses.flatMap(zeroOf),
    )
  })
  return [...new Set([...ofPortfolios, ...[...ownedAt, ...turns].flatMap(zeroOf)])]
}

/**
 * The same where reduce-only orders count by the size: at their knots, and between each two where the portfolio would
 * bend if the size ran on from there.
 */
function knotted(
  some: readonly number[],
  { after, knots }: TradedSize,
  traded: number,
  along: number,
): readonly number[] {
  if (along === 0 || knots.length === 0) return some
  const sorted = [...knots].sort((a, b) => a - b)
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  const inner = sorted.slice(1).map((knot, i) => (knot + (sorted[i] ?? knot)) / 2)
  const shifts = [first - 1, ...inner, last + 1].map((at) => after(at) - at - (after(traded) - traded))
  const distinct = [...new Set([0, ...shifts])]
  return [
    ...sorted.map((knot) => (knot - traded) / along),
    ...distinct.flatMap((shift) => some.map((far) => far - shift / along)),
  ]
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
