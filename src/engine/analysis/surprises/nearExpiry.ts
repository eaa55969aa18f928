import { decayOf } from '@/engine/analysis/stress/revalue'
import { SECONDS_PER_DAY } from '@/engine/instruments/time'
import { FAST } from '@/engine/margin/fastInterpreter'
import { type Holding, holdingsOf, netPortfolio } from '@/engine/margin/netPortfolio'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { marginInUnit } from '@/engine/margin/unitMargin'
import { unitRules } from '@/engine/margin/unitRules'
import { isOption } from '@/engine/market/quoted'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { isMuch, type LookedAt } from './lookedAt'
import type { Surprise } from './surprise'

/**
 * The option nearest to its expiry, where a part of its price shock is left out and that moves the margin, or leaves
 * its hedge alone. Follows the margin model, section "Maximum loss".
 */
export function nearExpiry({ scenario, base, now }: LookedAt): readonly Surprise[] {
  const { unit, deciding, maintenanceMargin: margin } = now
  const holdings = holdingsOf(netPortfolio(numbers, deciding.legs, unit))
  const nearest = holdings
    .filter(({ quoted }) => isOption(quoted) && decayOf(unit, quoted) < 1)
    .toSorted(
      (one, other) => one.quoted.days - other.quoted.days || Math.abs(other.size) - Math.abs(one.size),
    )[0]
  if (nearest === undefined) return []
  const { quoted } = nearest
  const share = decayOf(unit, quoted)
  const withWholeShock = marginWithWholeShocks(scenario, base)
  const isHedged = holdings.some((other) => {
    return directionOf(other) * directionOf(nearest) < 0 && decayOf(unit, other.quoted) > share
  })
  // What of the largest shock the option does not share with its hedge, at its delta.
  const largest = Math.max(...unit.grid.doubles.prices.map(Math.abs))
  const notShared = isHedged ? Math.abs(nearest.delta) * unit.index * largest * (1 - share) : 0
  const atStake = Math.max(notShared, Math.abs(withWholeShock - margin))
  if (!isMuch(atStake, { maintenanceMargin: Math.max(margin, withWholeShock) })) return []
  const { symbol } = quoted.contract
  const seconds = Math.round(quoted.days * SECONDS_PER_DAY)
  return [{ kind: 'nearExpiry', atStake, base, symbol, share, seconds, isHedged, margin, withWholeShock }]
}

/** Which way the price must go for the holding to gain: deltas of options near their expiry vanish. */
function directionOf({ quoted, size, delta }: Holding<number>): number {
  if (!isOption(quoted)) return delta
  return quoted.contract.type === 'call' ? size : -size
}

function marginWithWholeShocks(scenario: Scenario, base: string): number {
  const rules = unitRules(numbers, scenario.rulebook, base)
  const { shocks } = rules
  const whole = { ...rules, shocks: { ...shocks, optionShocks: { ...shocks.optionShocks, decaySeconds: 0 } } }
  const unit = priceUnit(FAST, scenario, base, [], whole)
  return marginInUnit(numbers, unit, scenario, countedOrders(scenario)).maintenanceMargin
}
