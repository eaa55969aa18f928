import { type LinearSum, sumAt } from '@/engine/margin/linearSum'
import type { MarginBySize } from '@/engine/margin/marginBySize'
import type { HedgeMargins } from './hedgeMargins'
import type { TradedSize } from './tradedSizes'

/**
 * How far to go from some sizes in a direction (a change of each size) until the margin may bend: where a contract, a
 * group of options, an expiry, a settlement dollar or the whole unit nets to nothing, or the spot hedges it all. A
 * search that looks there does not step over a dip.
 */
export function bends(
  { instruments, portfolios, spot, owned }: HedgeMargins,
  sizes: readonly number[],
  direction: readonly number[],
): readonly number[] {
  const ofContracts = (all: readonly number[]) =>
    instruments.flatMap(({ contract }, i) => (contract === null ? [] : [all[i] ?? 0]))
  const [traded, along] = [ofContracts(sizes), ofContracts(direction)]
  const ofSpot = (all: readonly number[]) =>
    instruments.reduce((sum, { kind }, i) => sum + (kind === 'spot' ? (all[i] ?? 0) : 0), 0)
  const owning: Course = { now: owned + ofSpot(sizes), change: ofSpot(direction) }
  const hedging = (far: number) =>
    spot(sizes.map((size, i) => size + far * (direction[i] ?? 0)))?.quantity ?? 0
  return portfolios.flatMap(({ bySize, sizes: sizeAfter }) => {
    const held = sizeAfter.map(({ after }, i) => after(traded[i] ?? 0))
    const course = (sum: LinearSum): Course => ({
      now: sumAt(sum, held),
      change: sum.slopes.reduce((change, slope, i) => change + slope * (along[i] ?? 0), 0),
    })
    const [today, delta] = [course(bySize.today), course(bySize.delta)]
    const all = [
      owning,
      ...held.map((now, i) => ({ now, change: along[i] ?? 0 })),
      ...[...bySize.options, ...bySize.vegas.varying, ...bySize.deltas.varying, ...bySize.dollars].map(
        course,
      ),
      ...vegaTotals(bySize).map(course),
      today,
      delta,
    ].flatMap(({ now, change }) => (change === 0 ? [] : [-now / change]))
    const some = [...all, ...[today, delta].flatMap((sum) => balanced(sum, owning, hedging))]
    return sizeAfter.reduce<readonly number[]>(
      (far, size, i) => knotted(far, size, traded[i] ?? 0, along[i] ?? 0),
      some,
    )
  })
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

const HALVINGS = 50
/** Of owned coins at least this part counts as collateral, mostly. */
const LEAST_COUNTED = 0.25

/** Where the spot that hedges is as large as a delta: collateral counts in tiers, so that it is closed in on. */
function balanced(delta: Course, owning: Course, hedging: (far: number) => number): readonly number[] {
  const gap = (far: number) => delta.now + far * delta.change + hedging(far)
  if (owning.change === 0) {
    return delta.change === 0 ? [] : [-(delta.now + hedging(0)) / delta.change]
  }
  const far = (Math.abs(delta.now) + Math.abs(owning.now)) / (LEAST_COUNTED * Math.abs(owning.change))
  let [low, high] = [-far, far]
  if (gap(low) > 0 === gap(high) > 0) return []
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (gap(middle) > 0 === gap(low) > 0) low = middle
    else high = middle
  }
  return [low]
}

/** A sum where it is, and how it changes in the direction. */
interface Course {
  readonly now: number
  readonly change: number
}

/** The vega of each varying expiry with that of all others: where it is zero, long and short hedge one another. */
function vegaTotals({ vegas: { varying, others } }: MarginBySize): readonly LinearSum[] {
  const net = others.reduce((sum, group) => sum + group.net, 0)
  return varying.map(({ rest, slopes }) => ({ rest: rest + net, slopes }))
}
