import { movedAlong, placesOn, rangeOf } from '@/engine/analysis/curve/axis'
import { above } from '@/engine/analysis/curve/crossings'
import type { CurvePart, CurveQuestion } from '@/engine/analysis/curve/marginCurve'
import { movableAccount } from '@/engine/analysis/curve/movableAccount'
import { levelsOf } from '@/engine/margin/levelsOf'
import type { SweepSubject } from '@/engine/sweep/sweep'
import { ended } from './ended'

/** A crossing of a level that a scan sees between two of its places. */
interface Seen {
  readonly level: number
  readonly left: number
  readonly right: number
  readonly rises: boolean
}

/** Every crossing that shows between places of a scan at equal distances: more than a curve has points. */
function seenBy(
  { unmoved, moves }: SweepSubject,
  { axis, base }: CurveQuestion,
  count: number,
): readonly Seen[] {
  const account = movableAccount(unmoved)
  const range = rangeOf(axis, unmoved, base)
  const places = placesOn(range, count, []).map((x) => ({
    x,
    standing: ended(account(movedAlong(axis, moves, base, x))),
  }))
  return Object.values(levelsOf(unmoved.rulebook)).flatMap((level) => {
    const sides = places
      .map(({ x, standing }) => ({ x, value: above(level, standing), scale: standing.maintenanceMargin }))
      // What is at the level but for rounding is on neither side.
      .filter(({ value, scale }) => Math.abs(value) > 1e-9 * Math.abs(scale))
    return sides.slice(1).flatMap((right, i) => {
      const left = sides[i] as (typeof sides)[number]
      const rises = right.value > 0
      return left.value > 0 === rises ? [] : [{ level, left: left.x, right: right.x, rises }]
    })
  })
}

/** What a scan sees and the parts of a curve do not name. */
export function missed(
  subject: SweepSubject,
  question: CurveQuestion,
  parts: readonly CurvePart[],
  count: number,
): { readonly seen: number; readonly missed: readonly Seen[] } {
  const crossings = parts.flatMap((part) => (part.kind === 'crossing' ? [part] : []))
  const seen = seenBy(subject, question, count)
  const slack = (x: number) => 2e-6 * (1 + Math.abs(x))
  const named = ({ level, left, right, rises }: Seen) =>
    crossings.some(
      (crossing) =>
        crossing.level === level &&
        crossing.rises === rises &&
        crossing.x >= left - slack(left) &&
        crossing.x <= right + slack(right),
    )
  return { seen: seen.length, missed: seen.filter((one) => !named(one)) }
}
