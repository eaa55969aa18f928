import type { PayoffLine } from '@/engine/analysis/payoff/payoffLine'
import type { PayoffPrices } from './payoffPrices'

/** Less than half of it is nothing but rounding, USD. */
const CENT = 0.01

/** Where money is made, as a sentence: `Makes money between 62,400 and 79,800 at expiry on 24 Apr`. */
export function payoffFinding(
  { points, breakEvens }: PayoffLine,
  prices: PayoffPrices,
  when: string,
): string {
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0]
  const bounds = [first, ...breakEvens.filter((x) => x > first && x < last), last]
  const stretches = bounds.slice(1).map((to, i): Stretch => {
    const from = bounds[i] ?? first
    return { from, to, gain: largestIn({ points }, from, to) }
  })
  const made = joined(stretches.filter(({ gain }) => gain >= CENT / 2))
  if (made.length === 0) {
    const isLosing = stretches.some(({ gain }) => gain <= -CENT / 2)
    const range = `from ${prices.text(first)} to ${prices.text(last)}`
    return `${isLosing ? 'Makes money at no price' : 'Neither makes nor loses money'} ${range} ${when}`
  }
  const places = made.map(({ from, to }) => {
    if (from === first && to === last)
      return `at every price from ${prices.text(first)} to ${prices.text(last)}`
    if (from === first) return `below ${prices.text(to)}`
    return to === last ? `above ${prices.text(from)}` : `between ${prices.text(from)} and ${prices.text(to)}`
  })
  return `Makes money ${places.join(', and ')} ${when}`
}

/** From one break-even to the next. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly gain: number
}

/**
 * The gain farthest from none among the points strictly between two places; that of the ends counts where none lies
 * there.
 */
function largestIn({ points }: Pick<PayoffLine, 'points'>, from: number, to: number): number {
  const inside = points.filter(({ x }) => x > from && x < to)
  const its = inside.length > 0 ? inside : points.filter(({ x }) => x >= from && x <= to)
  return its.reduce((most, { gain }) => (Math.abs(gain) > Math.abs(most) ? gain : most), 0)
}

/** Where money is made on both sides of a place at which nothing is, it is one stretch. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const next of stretches) {
    const before = all.at(-1)
    if (before?.to === next.from) all.splice(-1, 1, { ...next, from: before.from })
    else all.push(next)
  }
  return all
}
