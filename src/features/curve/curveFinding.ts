import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { isAtLevel, nearestCrossings } from '@/engine/analysis/curve/nearestCrossings'
import type { Levels } from '@/engine/models/liquidationRules'
import { lowered } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import { type AxisWords, upOrDown } from '@/words/axisWords'
import { rateWords } from '@/words/rateWords'
import { type Curve, type CurvePoint, pointNow } from './curve'
import type { View } from './zoom'

/**
 * What a curve shows, as a title: where the account is liquidated, or that it is not; of places beyond the picture it
 * says so.
 */
export function curveFinding(
  axis: CurveAxis,
  curve: Curve,
  words: AxisWords,
  { liquidation }: Levels,
  view: View,
): string {
  const seen = (x: number) => (x < view[0] || x > view[1] ? ', out of sight' : '')
  const { down, up } = nearestCrossings(curve, liquidation)
  const now = pointNow(curve)
  const place = (x: number) => {
    if (axis !== 'price') return words.exact(x)
    const move = upOrDown((1 + x) / (1 + curve.now) - 1)
    return words.exact(x).endsWith('USD') ? `${words.exact(x)} (${move})` : move
  }
  const places = [down, up].flatMap((crossing) =>
    crossing === null ? [] : [`${place(crossing.x)}${seen(crossing.x)}`],
  )
  if (now !== null && isAtLevel(now, liquidation)) {
    const rate = Number.isFinite(now.mmRate)
      ? `In liquidation at an MM rate of ${rateWords(now.mmRate)}`
      : 'In liquidation: more is needed than the account holds'
    return places.length === 0
      ? `${rate}, wherever it moves`
      : `${rate}; it ends at ${places.join(' and at ')}`
  }
  if (places.length > 0) {
    return axis === 'days'
      ? `Liquidation in ${places.join(' and ')}`
      : `Liquidation at ${places.join(' and at ')}`
  }
  const highest = highestRate(curve.points)
  if (highest === null) return 'The margin curve'
  return `No liquidation: the MM rate is ${rateWords(highest.mmRate)} at most, ${lowered(words.at(highest.x))}${seen(highest.x)}`
}

/**
 * What is there to carry the margin: now, and the least of it in sight.
 *
 * @param bottom where the picture ends: what lies deeper is not drawn
 */
export function balanceFinding(
  curve: Curve,
  inSight: readonly CurvePoint[],
  words: AxisWords,
  bottom: number,
): string {
  const now = pointNow(curve)
  if (now === null || inSight.length === 0) return 'Margin balance'
  const least = inSight.reduce((low, point) => (point.base < low.base ? point : low))
  const standing = `The margin balance is ${readableMoney(now.base)} USD now`
  if (least.base < bottom)
    return `${standing} and falls to ${readableMoney(least.base)} ${lowered(words.at(least.x))}, deeper than is drawn`
  return least.base >= now.base
    ? `${standing}, and nowhere lower in sight`
    : `${standing} and ${readableMoney(least.base)} at least in sight, ${lowered(words.at(least.x))}`
}

/** What the rates alone show: where the MM rate stands, and how high it comes in sight. */
export function ratesFinding(curve: Curve, inSight: readonly CurvePoint[], words: AxisWords): string {
  const [now, highest] = [pointNow(curve), highestRate(inSight)]
  if (now === null || highest === null) return 'MM rate and IM rate'
  if (!Number.isFinite(now.mmRate)) return 'More is needed now than the account holds'
  const standing = `The MM rate is ${rateWords(now.mmRate)} now`
  if (!Number.isFinite(highest.mmRate)) return `${standing}; beyond the liquidation prices nothing is left`
  return highest.mmRate <= now.mmRate
    ? `${standing}, and nowhere higher in sight`
    : `${standing} and ${rateWords(highest.mmRate)} at most in sight, ${lowered(words.at(highest.x))}`
}

/** The point with the highest MM rate; null of nothing. */
function highestRate(points: readonly CurvePoint[]): CurvePoint | null {
  return points.reduce<CurvePoint | null>(
    (highest, point) => (highest === null || point.mmRate > highest.mmRate ? point : highest),
    null,
  )
}
