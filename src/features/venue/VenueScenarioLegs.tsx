import { LegList } from '@/parts/LegList'
import { useSweep } from '@/state/query/useSweep'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Button } from '@/ui/controls/Button'
import layout from '@/ui/layout/tab.module.css'
import { Notice } from '@/ui/overlays/Notice'
import styles from './VenueTabs.module.css'
import { toldOf, type VenueScenarioRow } from './venueScenarios'
import type { ChosenVenueUnit } from './venueView'

export interface VenueScenarioLegsProps {
  chosen: ChosenVenueUnit
  scenario: VenueScenarioRow
  /** Leads to the worst scenario; null where it is shown, or none loses and the first is. */
  onWorst: (() => void) | null
}

/** One scenario leg by leg; of the venue's own changes to the whole nothing is given to the legs. */
export function VenueScenarioLegs({ chosen, scenario, onWorst }: VenueScenarioLegsProps) {
  const { model, name, coin, unit } = chosen
  const { parts, problem, late } = useSweep('venueLegs', { model, unit: name })
  const { place, words, isWorst, pnl, beforeOffset = pnl } = scenario
  if (problem !== null) return <Notice tone="warning" title="The legs cannot be told" lines={[problem]} />
  if (parts.length === 0) return <ChartSkeleton height={160} />
  return (
    <section className={layout.part} aria-labelledby="venue-legs">
      <h3 id="venue-legs">
        Leg by leg: {words}
        {isWorst ? ', the worst' : ''}
      </h3>
      {onWorst !== null && (
        <p className={layout.line}>
          <Button small variant="quiet" onClick={onWorst}>
            Back to the worst scenario
          </Button>
        </p>
      )}
      <LegList
        label={isWorst ? 'Worst scenario by leg' : 'Scenario by leg'}
        base={coin}
        numeraire={unit.numeraire}
        legs={parts.map(({ symbol, from, size, pnls }) => {
          return { symbol, from, size, pnl: pnls[place] ?? 0, address: null }
        })}
        together={beforeOffset}
        address={`venues.${model}.units.${name}.scenarios.${place}.pnl`}
        stale={chosen.late || late}
      />
      {toldOf([scenario]).offsets && (
        <p className={styles.note}>The legs add up to the result as computed; what counts of it is {pnl}.</p>
      )}
    </section>
  )
}
