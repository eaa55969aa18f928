import { accountOf } from '@/engine/margin/account'
import type { MarginRates } from '@/engine/margin/accountMargin'
import { accountByContract } from '@/engine/margin/byContract/accountByContract'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { unitMargin } from '@/engine/margin/unitMargin'
import { moveScenario } from '@/engine/market/shift/moveScenario'
import type { ContractModel } from '@/engine/models/model'
import { numbers as a } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { movedAlong, placesOn, rangeOf } from './axis'
import { type CurveQuestion, nowOn } from './marginCurve'

/** What the account needs at a place of the axis, USD and rates in doubles; rates may be infinite. */
export interface ComparedPoint {
  readonly x: number
  /** By the account's own model. */
  readonly own: MarginRates<number>
  /** By the model beside it. */
  readonly compared: MarginRates<number>
}

/**
 * How often the places are looked at where something ends, each time nearer to it, and the part of the work that takes.
 */
const LOOKS = 3
const GRID = 0.9

/**
 * The account's margins along one axis by its own model and by the one that it is compared with: a part for each place,
 * first at equal distances, then near where either MM rate passes 100 % and where both need as much; none where the
 * market cannot be moved so, or the model is compared with no other. All is priced once for both. Follows the margin
 * model, sections "Cross margin, for comparison" and "Moving the market and the clock".
 */
export function* comparedCurve(subject: SweepSubject, question: CurveQuestion): Sweep<ComparedPoint> {
  const { unmoved, moves } = subject
  const { axis, base, points } = question
  const { compared } = unmoved.rulebook
  if (compared === null) return
  let found: ComparedPoint[] = []
  const look = function* (xs: readonly number[], from: number, to: number): Sweep<ComparedPoint> {
    for (const [i, x] of xs.entries()) {
      const done = from + ((to - from) * (i + 1)) / xs.length
      const moved = moveScenario(unmoved, movedAlong(axis, moves, base, x))
      const part = moved.ok ? { x, ...standingsOf(moved.value.scenario, compared) } : null
      if (part !== null) found.push(part)
      yield part === null ? { done } : { part, done }
    }
    found = found.toSorted((one, other) => one.x - other.x)
  }
  yield* look(placesOn(rangeOf(axis, unmoved, base), points, [0, nowOn(subject, question)]), 0, GRID)
  for (let i = 0; i < LOOKS; i++) {
    yield* look(endsBetween(found), GRID + ((1 - GRID) * i) / LOOKS, GRID + ((1 - GRID) * (i + 1)) / LOOKS)
  }
}

/** What both models make of one scenario. */
function standingsOf(scenario: Scenario, compared: ContractModel): Pick<ComparedPoint, 'own' | 'compared'> {
  const orders = countedOrders(scenario)
  const units = unitsInUse(scenario).map((base) => unitMargin(FAST, scenario, orders, base))
  const held = units.flatMap(({ legs }) => legs.held)
  const { coins, rates } = accountOf(a, scenario, units, held)
  return {
    own: ratesOf(rates),
    compared: ratesOf(accountByContract(a, compared, scenario, units, coins)),
  }
}

/** Without what else the account is made of: parts cross to the page. */
function ratesOf({
  maintenanceMargin,
  initialMargin,
  base,
  mmRate,
  imRate,
}: MarginRates<number>): MarginRates<number> {
  return { maintenanceMargin, initialMargin, base, mmRate, imRate }
}

/** What passes zero where an MM rate passes 100 %, or both models need as much. */
const PASSING: readonly ((point: ComparedPoint) => number)[] = [
  ({ own }) => room(own),
  ({ compared }) => room(compared),
  ({ own, compared }) => compared.maintenanceMargin - own.maintenanceMargin,
]

/** What is there beyond the maintenance margin, USD: it bends less than the rate does. */
function room({ base, maintenanceMargin }: MarginRates<number>): number {
  return base - maintenanceMargin
}

/** Places between two neighbours where something passes zero, in proportion. */
function endsBetween(points: readonly ComparedPoint[]): readonly number[] {
  return points.slice(1).flatMap((right, i) => {
    const left = points[i]
    if (left === undefined) return []
    return PASSING.flatMap((valueAt) => {
      const [from, to] = [valueAt(left), valueAt(right)]
      if (from > 0 === to > 0) return []
      const x = left.x + ((right.x - left.x) * from) / (from - to)
      return x > left.x && x < right.x ? [x] : []
    })
  })
}
