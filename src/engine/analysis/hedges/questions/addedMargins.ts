import { hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import { hedgeMargins } from '@/engine/analysis/hedges/valuation/hedgeMargins'
import { instrumentOf } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { isUnit, type Sweep, type SweepSubject } from '@/engine/sweep/sweep'

/** Instruments of a unit, and how much of each is traded, without a sign. */
export interface AddedMarginsQuestion {
  readonly base: string
  readonly symbols: readonly string[]
  readonly size: number
}

/** By how much a trade changes its unit's margins, USD. */
export interface MarginChange {
  readonly maintenanceMargin: number
  readonly initialMargin: number
}

/** What buying or selling so much of an instrument would do to its unit. */
export interface AddedMargins {
  readonly symbol: string
  readonly buy: MarginChange
  readonly sell: MarginChange
}

/**
 * The change of the unit's margins by each instrument alone, bought and sold: a part for each that has a price. The
 * unit is priced once for all of them. In doubles. Follows the margin model, section "Maintenance and initial margin of
 * a unit, with active orders".
 */
export function* addedMargins(
  { scenario }: SweepSubject,
  { base, symbols, size }: AddedMarginsQuestion,
): Sweep<AddedMargins> {
  if (!isUnit(scenario, base)) return
  const instruments = symbols.flatMap((symbol) => {
    const instrument = instrumentOf(scenario, base, symbol)
    return instrument?.contract ? [{ symbol, instrument }] : []
  })
  if (instruments.length === 0) return
  const hedgeable = hedgeableUnit(
    scenario,
    base,
    instruments.map(({ instrument }) => instrument),
  )
  for (const [i, { symbol, instrument }] of instruments.entries()) {
    const { detail } = hedgeMargins(hedgeable, [instrument])
    const now = detail([0])
    const change = (traded: number): MarginChange => {
      const after = detail([traded])
      return {
        maintenanceMargin: after.maintenanceMargin - now.maintenanceMargin,
        initialMargin: after.initialMargin - now.initialMargin,
      }
    }
    yield { part: { symbol, buy: change(size), sell: change(-size) }, done: (i + 1) / instruments.length }
  }
}
