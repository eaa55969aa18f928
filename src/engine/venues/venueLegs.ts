import { numbers } from '@/engine/numbers/numbers'
import { type Sweep, type SweepSubject, venueOf } from '@/engine/sweep/sweep'
import { venueBook } from './venueBook'
import type { VenueLeg } from './venueUnit'
import { unitMargin } from './venueUnitMargin'

export interface VenueLegsQuestion {
  /** The venue's model. */
  readonly model: string
  /** The key of the unit: `BTC`, `BTC_USDC`. */
  readonly unit: string
}

/** A leg of the portfolio that decides, with its share of every scenario, in the unit's numeraire. */
export interface VenueLegPnls {
  /** As the row spells it; of collateral the coin. */
  readonly symbol: string
  readonly from: VenueLeg<number>['from'] | 'collateral'
  /** Of the row in the document: `orders[1]`; null of collateral. */
  readonly path: string | null
  /** Signed: base coin, or USD contracts of an inverse contract. */
  readonly size: number
  /** In the order of the statement's scenarios; before what the venue does to the result of all. */
  readonly pnls: readonly number[]
}

/** What each leg of a unit gains or loses in every scenario: a part for each. Follows venues, "Statement". */
export function* venueLegs(
  subject: SweepSubject,
  { model, unit: key }: VenueLegsQuestion,
): Sweep<VenueLegPnls> {
  const rulebook = venueOf(subject, model)
  if (rulebook === null) return
  const unit = venueBook(numbers, subject.scenario, rulebook).units.find((one) => one.key === key)
  if (unit === undefined) return
  const { stress, decides } = unitMargin(numbers, rulebook.model, unit, null)
  const { portfolio, results } = decides
  const inEach = (pnl: (scenario: number) => number) => stress.scenarios.map((_, scenario) => pnl(scenario))
  const legs = [...portfolio.held, ...portfolio.orders]
  for (const [i, leg] of legs.entries()) {
    const { symbol, from, path, size } = leg
    const pnls = inEach((scenario) => results.legPnl(leg, scenario))
    yield { part: { symbol, from, path, size, pnls }, done: (i + 1) / (legs.length + 1) }
  }
  const { collateral, coin: symbol } = unit
  if (collateral === null || results.collateralPnl === undefined) return
  const { size } = collateral
  yield {
    part: { symbol, from: 'collateral', path: null, size, pnls: inEach(results.collateralPnl) },
    done: 1,
  }
}
