import { CurveChoices } from '@/parts/CurveChoices'
import { coinOf } from '@/words/venueScenario'
import { VenueCurvePanel } from './VenueCurvePanel'
import { VenueSurfacePanel } from './VenueSurfacePanel'
import type { ChosenVenueUnit } from './venueView'

/** How the venue's margins of the account move with the market and the clock. */
export function VenueCurve({ chosen: { model, statement, late } }: { chosen: ChosenVenueUnit }) {
  const coins = [...new Set(Object.keys(statement.units).map(coinOf))]
  return (
    <CurveChoices units={coins}>
      {({ axis, base, index, now, both }) =>
        axis === null ? (
          <VenueSurfacePanel key={base} {...{ model, base, index, late }} now={both} />
        ) : (
          <VenueCurvePanel key={`${axis} ${base}`} {...{ model, axis, base, index, now, late }} />
        )
      }
    </CurveChoices>
  )
}
