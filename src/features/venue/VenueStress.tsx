import { useState } from 'react'
import { venueWords } from '@/models/venues'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { VenueScenarioLegs } from './VenueScenarioLegs'
import { VenueScenarioTable } from './VenueScenarioTable'
import { VenueUnitChoice } from './VenueUnitChoice'
import { venueScenarios } from './venueScenarios'
import { venueStressFinding } from './venueStressFinding'
import type { ChosenVenueUnit } from './venueView'

/**
 * The venue's scenarios, however many and of whatever kind, and one of them leg by leg: the worst until another is
 * chosen.
 */
export function VenueStress({ chosen }: { chosen: ChosenVenueUnit }) {
  const { model, called, unit, late } = chosen
  const [wanted, want] = useState<number | null>(null)
  const rows = venueScenarios(chosen)
  const scenario = rows.find(({ place }) => place === wanted) ?? rows[0]
  return (
    <>
      <VenueUnitChoice chosen={chosen} />
      <ChartFrame
        what="Stress"
        title={venueStressFinding(chosen, rows)}
        subtitle={`Profit and loss of ${called} in each scenario of ${venueWords(model).name}, ${unit.numeraire}`}
        table={{
          columns: [
            { header: 'Price' },
            { header: 'Volatility' },
            { header: 'Weight' },
            { header: `P&L, ${unit.numeraire}` },
            { header: `Without orders, ${unit.numeraire}` },
          ],
          rows: unit.scenarios.map(({ price, volatility, weight, pnl, positionsPnl }) => {
            return [price, volatility, weight, pnl, positionsPnl]
          }),
        }}
        picture={false}
        busy={late}
      >
        <VenueScenarioTable chosen={chosen} rows={rows} place={scenario?.place ?? 0} onChoose={want} />
      </ChartFrame>
      {scenario !== undefined && (
        <VenueScenarioLegs
          chosen={chosen}
          scenario={scenario}
          onWorst={scenario === rows[0] ? null : () => want(null)}
        />
      )}
    </>
  )
}
