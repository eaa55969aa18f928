import { accountOf } from '@/engine/margin/account'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { marginInUnit, type UnitMargin, unitMargin } from '@/engine/margin/unitMargin'
import { numbers as a } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { shockAt } from '@/engine/stress/legPnl'
import { beyond, withBorrowing } from './borrowing'
import type { HedgeableUnit } from './hedgeableUnit'
import type { HedgedAccount, HedgedMargin } from './hedgeResult'

interface HedgedAccounts {
  readonly now: HedgedAccount
  readonly after: (scenario: Scenario) => HedgedAccount
}

/**
 * The unit's margin and the account's rates after trades in the unit, in doubles; the other units are computed once.
 * Follows the margin model, section "Account".
 */
export function hedgedAccounts({ unit, scenario: before }: HedgeableUnit): HedgedAccounts {
  const orders = countedOrders(before)
  const others = unitsInUse(before)
    .filter((base) => base !== unit.base)
    .map((base) => unitMargin(FAST, before, orders, base))
  const accountWith = (scenario: Scenario) => {
    const margin = marginInUnit(a, unit, scenario, countedOrders(scenario))
    const units = [...others, margin]
    const held = units.flatMap(({ legs }) => legs.held)
    return { margin: hedgedMargin(margin), ...accountOf(a, scenario, units, held) }
  }
  const now = accountWith(before)
  const hedged = ({ margin, borrowed, rates: { mmRate, imRate } }: typeof now): HedgedAccount => ({
    ...withBorrowing(margin, beyond(borrowed, now.borrowed)),
    mmRate: finite(mmRate),
    imRate: finite(imRate),
  })
  return { now: hedged(now), after: (scenario) => hedged(accountWith(scenario)) }
}

function finite(rate: number): number | null {
  return Number.isFinite(rate) ? rate : null
}

/** The unit's margin in doubles, with the details of the portfolio that decides. */
export function hedgedMargin({
  unit,
  decides,
  deciding,
  maintenanceMargin,
  initialMargin,
}: UnitMargin<number>): HedgedMargin {
  const { stress, contingency } = deciding
  const { total: _, ...charges } = contingency
  const { price, iv } = shockAt(unit, stress.worst)
  return {
    maintenanceMargin,
    initialMargin,
    decides,
    components: { maxLoss: stress.maxLoss, ...charges, borrowing: 0 },
    worst: stress.maxLoss > 0 ? { index: stress.worst, price, iv } : null,
  }
}
