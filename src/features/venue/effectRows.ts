import type { VenueLegPnls } from '@/engine/venues/venueLegs'
import type { VenueMarginWithout } from '@/engine/venues/venueWithoutEach'
import type { ChosenVenueUnit } from './venueView'

/** A row of the book in a venue's unit, and what having it does. */
export interface EffectRow {
  /** In the document; null of collateral. */
  readonly path: string | null
  readonly symbol: string
  readonly from: VenueLegPnls['from']
  readonly size: number
  /** In the worst scenario, in the unit's numeraire. */
  readonly worstPnl: number
  /** USD, positive where the row raises the margin; null until it is known, and of collateral. */
  readonly initial: number | null
  readonly maintenance: number | null
}

/** The legs of a unit with what the margins are more than without each; the dearest row first. */
export function effectRows(
  { name, unit }: Pick<ChosenVenueUnit, 'name' | 'unit'>,
  legs: readonly VenueLegPnls[],
  without: readonly VenueMarginWithout[],
  worst: number,
): readonly EffectRow[] {
  const known = new Map(without.filter((part) => part.unit === name).map((part) => [part.path, part]))
  return legs
    .map(({ path, symbol, from, size, pnls }) => {
      const part = path === null ? undefined : known.get(path)
      return {
        path,
        symbol,
        from,
        size,
        worstPnl: pnls[worst] ?? 0,
        initial: part ? rounded(Number(unit.usd.initialMargin) - part.initialMargin) : null,
        maintenance: part ? rounded(Number(unit.usd.maintenanceMargin) - part.maintenanceMargin) : null,
      }
    })
    .toSorted((one, other) => (other.maintenance ?? 0) - (one.maintenance ?? 0))
}

/** Margins of statements are exact, those of sweeps doubles: what is between them is no effect. */
function rounded(effect: number): number {
  return Math.abs(effect) < 5e-7 ? 0 : effect
}
