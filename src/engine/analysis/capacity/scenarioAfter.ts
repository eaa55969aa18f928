import { afterTrade, tradePrice } from '@/engine/analysis/hedges/valuation/hedgeTrade'
import { withHedge } from '@/engine/analysis/hedges/valuation/reduceOnlySizes'
import { Decimal } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'
import type { SweepSubject } from '@/engine/sweep/sweep'
import type { PlannedTrade } from './plannedTrade'

/**
 * A scenario after a trade of this size in the unit of `base`, as the page has it once it is added.
 *
 * @param before what is traded in: the subject's own scenario, or one with other rows
 */
export function scenarioAfter(
  subject: SweepSubject,
  base: string,
  { parts }: Pick<PlannedTrade, 'parts'>,
  size: number,
  before: Scenario = subject.scenario,
): Scenario {
  const isMoved = subject.scenario !== subject.unmoved
  return parts.reduce((scenario, { instrument, ratio }) => {
    const signed = new Decimal(size).times(ratio)
    // At the mark as it is there is nothing to gain: as an entry it might differ in its last digit.
    if (instrument.contract !== null && !isMoved) return withHedge(scenario, instrument.contract, signed)
    return afterTrade(subject, scenario, base, instrument, signed, tradePrice(subject, base, instrument))
  }, before)
}
