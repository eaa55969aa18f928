import { above, type Crossing } from './crossings'
import type { AccountStanding } from './movableAccount'

/** Where the MM rate reaches a level as one goes away from now. */
export interface NearestCrossings {
  readonly down: Crossing | null
  readonly up: Crossing | null
}

/** The nearest crossings of a level on both sides of now, of crossings from left to right. */
export function nearestCrossings(
  { crossings, now }: { readonly crossings: readonly Crossing[]; readonly now: number },
  level: number,
): NearestCrossings {
  const its = crossings.filter((crossing) => crossing.level === level)
  return {
    down: its.findLast(({ x }) => x < now) ?? null,
    up: its.find(({ x }) => x >= now) ?? null,
  }
}

/** Whether a point of a curve is the one at the market as it stands, but for rounding. */
export function isAtNow(x: number, now: number): boolean {
  return Math.abs(x - now) < 1e-9
}

/** Whether the account has come to a level: where there is no margin there is none to come to it. */
export function isAtLevel(standing: AccountStanding, level: number): boolean {
  return standing.maintenanceMargin > 0 && above(level, standing) >= 0
}
