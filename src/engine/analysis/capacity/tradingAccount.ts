import { type HedgeableUnit, hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import type { Instrument } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { type CoinAccount, type CoinLeg, coinAccounts } from '@/engine/margin/coinAccount'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { legsOf, type UnitLegs } from '@/engine/margin/unitLegs'
import { type UnitMargin, unitMargin } from '@/engine/margin/unitMargin'
import { numbers as a } from '@/engine/numbers/numbers'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import type { SweepSubject } from '@/engine/sweep/sweep'

/** An account in which one unit is traded: all that does not change is computed once. */
export interface TradingAccount {
  readonly subject: SweepSubject
  readonly hedgeable: HedgeableUnit
  readonly others: readonly UnitMargin<number>[]
  readonly legs: UnitLegs<number>
  /** What all units hold, and the coins before any trade. */
  readonly held: readonly CoinLeg<number>[]
  readonly coins: readonly CoinAccount<number>[]
}

/** The account with the unit of `base` priced together with what may be traded in it, in doubles. */
export function tradingAccount(
  subject: SweepSubject,
  base: string,
  instruments: readonly Instrument[],
): TradingAccount {
  const { scenario } = subject
  const hedgeable = hedgeableUnit(scenario, base, instruments)
  const orders = countedOrders(scenario)
  const others = unitsInUse(scenario)
    .filter((other) => other !== base)
    .map((other) => unitMargin(FAST, scenario, orders, other))
  const legs = legsOf(a, scenario, orders, hedgeable.unit.contracts)
  const held = [...others.flatMap((unit) => unit.legs.held), ...legs.held]
  return { subject, hedgeable, others, legs, held, coins: coinAccounts(a, scenario, held) }
}
