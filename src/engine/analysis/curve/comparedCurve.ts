import { accountOf } from '@/engine/margin/account'
import type { MarginRates } from '@/engine/margin/accountMargin'
import { accountByContract } from '@/engine/margin/byContract/accountByContract'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { unitMargin } from '@/engine/margin/unitMargin'
import { moveScenario } from '@/engine/market/shift/moveScenario'
import { numbers as a } from '@/engine/numbers/numbers'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { movedAlong, placesOn, rangeOf } from './axis'
import { type CurveQuestion, nowOn } from './marginCurve'

/** What the account needs at a place of the axis, USD and rates in doubles; rates may be infinite. */
type Needs = Pick<MarginRates<number>, 'maintenanceMargin' | 'initialMargin' | 'mmRate' | 'imRate'>

export interface ComparedPoint {
  readonly x: number
  /** By the account's own model. */
  readonly own: Needs
  /** By the model beside it. */
  readonly compared: Needs
}

/**
 * The account's margins along one axis by its own model and by the one that it is compared with: a part for each place,
 * from lowest to highest; none where the market cannot be moved so, or the model is compared with no other. All is priced once for both.
 * Follows the margin model, sections "Cross margin, for comparison" and "Moving the market and the clock".
 */
export function* comparedCurve(subject: SweepSubject, question: CurveQuestion): Sweep<ComparedPoint> {
  const { unmoved, moves } = subject
  const { axis, base, points } = question
  const { compared } = unmoved.rulebook
  if (compared === null) return
  const places = placesOn(rangeOf(axis, unmoved, base), points, [0, nowOn(subject, question)])
  for (const [i, x] of places.entries()) {
    const done = (i + 1) / places.length
    const moved = moveScenario(unmoved, movedAlong(axis, moves, base, x))
    if (!moved.ok) {
      yield { done }
      continue
    }
    const { scenario } = moved.value
    const orders = countedOrders(scenario)
    const units = unitsInUse(scenario).map((each) => unitMargin(FAST, scenario, orders, each))
    const held = units.flatMap(({ legs }) => legs.held)
    const { coins, rates } = accountOf(a, scenario, units, held)
    const cross = accountByContract(a, compared, scenario, units, coins)
    yield { part: { x, own: needsOf(rates), compared: needsOf(cross) }, done }
  }
}

function needsOf({ maintenanceMargin, initialMargin, mmRate, imRate }: MarginRates<number>): Needs {
  return { maintenanceMargin, initialMargin, mmRate, imRate }
}
