import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { isAtLevel, nearestCrossings } from '@/engine/analysis/curve/nearestCrossings'
import type { Levels } from '@/engine/models/liquidationRules'
import { lowered } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import { type AxisWords, upOrDown } from '@/words/axisWords'
import { rateWords } from '@/words/rateWords'
import { type Curve, type CurvePoint, pointNow } from './curve'

/** What a curve shows, as a title: where the account is liquidated, or that it is not. */
export function curveFinding(
  axis: CurveAxis,
  curve: Curve,
  words: AxisWords,
  { liquidation }: Levels,
): string {
  const { down, up } = nearestCrossings(curve, liquidation)
  const now = pointNow(curve)
  const place = (x: number) => {
    if (axis !== 'price') return words.exact(x)
    const move = upOrDown((1 + x) / (1 + curve.now) - 1)
    return words.exact(x).endsWith('USD') ? `${words.exact(x)} (${move})` : move
  }
  if (now !== null && isAtLevel(now, liquidation)) {
    const ends = [down, up].flatMap((crossing) => (crossing === null ? [] : [place(crossing.x)]))
    const rate = `In liquidation at an MM rate of ${rateWords(now.mmRate)}`
    return ends.length === 0 ? `${rate}, wherever it moves` : `${rate}; it ends at ${ends.join(' and at ')}`
  }
  const starts = [down, up].flatMap((crossing) => (crossing === null ? [] : [place(crossing.x)]))
  if (starts.length > 0) {
    return axis === 'days'
      ? `Liquidation in ${starts.join(' and ')}`
      : `Liquidation at ${starts.join(' and at ')}`
  }
  const highest = highestRate(curve.points)
  if (highest === null) return 'The margin curve'
  return `No liquidation: the MM rate is ${rateWords(highest.mmRate)} at most, ${lowered(words.at(highest.x))}`
}

/** What is there to carry the margin: now, and the least of it in sight. */
export function balanceFinding(curve: Curve, inSight: readonly CurvePoint[], words: AxisWords): string {
  const now = pointNow(curve)
  if (now === null || inSight.length === 0) return 'Margin balance'
  const least = inSight.reduce((low, point) => (point.base < low.base ? point : low))
  const standing = `The margin balance is ${readableMoney(now.base)} USD now`
  return least.base >= now.base
    ? `${standing}, and nowhere lower in sight`
    : `${standing} and ${readableMoney(least.base)} at least in sight, ${lowered(words.at(least.x))}`
}

/** What the rates alone show: where the MM rate stands, and how high it comes. */
export function ratesFinding(curve: Curve, words: AxisWords): string {
  const [now, highest] = [pointNow(curve), highestRate(curve.points)]
  if (now === null || highest === null) return 'MM rate and IM rate'
  const standing = `The MM rate is ${rateWords(now.mmRate)} now`
  if (!Number.isFinite(highest.mmRate)) return `${standing}; beyond the liquidation prices nothing is left`
  return highest === now
    ? `${standing}, and nowhere higher`
    : `${standing} and ${rateWords(highest.mmRate)} at most, ${lowered(words.at(highest.x))}`
}

/** The point with the highest MM rate; null of nothing. */
function highestRate(points: readonly CurvePoint[]): CurvePoint | null {
  return points.reduce<CurvePoint | null>(
    (highest, point) => (highest === null || point.mmRate > highest.mmRate ? point : highest),
    null,
  )
}
