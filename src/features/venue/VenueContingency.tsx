import { VenueUnitTable } from '@/parts/VenueUnitTable'
import { explain } from '@/state/view/viewStore'
import { PartedBars } from '@/ui/chart/PartedBars'
import { barText } from '@/ui/chart/waterfallStep'
import { readableMoney } from '@/ui/readable'
import { type MarginBar, marginBars } from './marginBars'
import { VenueEffects } from './VenueEffects'
import styles from './VenueTabs.module.css'
import { VenueUnitChoice } from './VenueUnitChoice'
import { factorNotes, venueContingencyFinding } from './venueContingencyFinding'
import type { ChosenVenueUnit } from './venueView'

/** What the venue's margin of a unit is made of: by component, and by row of the book. */
export function VenueContingency({ chosen }: { chosen: ChosenVenueUnit }) {
  const { model, name, called, unit, late } = chosen
  const bars = marginBars(chosen)
  return (
    <>
      <VenueUnitChoice chosen={chosen} />
      <PartedBars
        what="Contingency"
        title={venueContingencyFinding(chosen, bars)}
        subtitle={`What each component adds to the margins of ${called}, USD`}
        bars={bars}
        sentence={sentence}
        text={({ value }) => barText(value)}
        table={{
          columns: [
            { header: 'Part' },
            { header: 'Initial margin, USD' },
            { header: 'Maintenance margin, USD' },
          ],
          rows: tableRows(bars),
        }}
        stale={late}
        onExplain={({ kind }) => explain(`venues.${model}.units.${name}.usd.${kind}Margin`)}
      />
      <VenueUnitTable model={model} name={name} unit={unit} stale={late} />
      <p className={styles.note}>{factorNotes(chosen)}</p>
      <VenueEffects chosen={chosen} />
    </>
  )
}

function sentence({ name, value, segments }: MarginBar): string {
  const parts = segments.map((segment) => `${segment.name} ${readableMoney(segment.value)}`)
  return `${name}: ${readableMoney(value)} USD. ${parts.join(', ')}.`
}

function tableRows(bars: readonly MarginBar[]): string[][] {
  const names = new Map(bars.flatMap(({ segments }) => segments.map(({ key, name }) => [key, name] as const)))
  const valueIn = ({ segments }: MarginBar, key: string) =>
    segments.find((segment) => segment.key === key)?.value ?? '0'
  return [
    ...[...names].map(([key, name]) => [name, ...bars.map((bar) => valueIn(bar, key))]),
    ['Margin', ...bars.map(({ value }) => value)],
  ]
}
