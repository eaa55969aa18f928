import { venueWords } from '@/models/venues'
import { Explained } from '@/parts/Explained'
import { Money } from '@/ui/figures/Money'
import { signOf } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { placesIn } from '@/words/placesIn'
import styles from './VenueTabs.module.css'
import { type HeadroomRow, headroomFinding, headroomRows } from './venueHeadroom'
import type { ChosenVenueUnit } from './venueView'

/** What is left until the venue's margins are used up. */
export function VenueHeadroom({ chosen: { model, statement, late } }: { chosen: ChosenVenueUnit }) {
  const rows = headroomRows(statement)
  return (
    <section className={layout.part} aria-labelledby="venue-headroom">
      <h2 id="venue-headroom" className={layout.finding}>
        {headroomFinding(rows)}
      </h2>
      <StaleOverlay busy={late}>
        <DataTable
          label="Headroom"
          columns={columnsOf(venueWords(model).name)}
          rows={rows}
          rowKey={({ name }) => name}
          linedCards
        />
      </StaleOverlay>
      <p className={styles.note}>
        Free above the initial margin is what new positions and withdrawals may use; what is free above the
        maintenance margin may be lost before a rate of 100 % is reached.
        {rows.length > 1 &&
          ' Money in one pool does not back another: the rates of the account are the largest of its pools.'}
      </p>
    </section>
  )
}

function columnsOf(venue: string): Column<HeadroomRow>[] {
  const figure = (
    key: keyof HeadroomRow['figures'],
    header: string,
    words: string,
    rank?: number,
  ): Column<HeadroomRow> => ({
    key,
    header,
    headerTitle: words,
    align: 'right',
    ...(rank === undefined ? {} : { rank }),
    render: ({ name, numeraire, figures }) => (
      <Explained
        name={`${words}, ${name.toLowerCase()} at ${venue}`}
        kind={key.endsWith('Rate') ? 'rate' : 'money'}
        figure={figures[key]}
        digits={placesIn(numeraire, [figures.equity.value])}
        numeraire={numeraire}
      />
    ),
  })
  const free = (
    key: 'freeAboveInitial' | 'freeAboveMaintenance',
    header: string,
    words: string,
  ): Column<HeadroomRow> => ({
    key,
    header,
    headerTitle: words,
    align: 'right',
    render: ({ numeraire, figures, [key]: value }) => (
      <Money
        value={value}
        digits={placesIn(numeraire, [figures.equity.value])}
        exactUnit={numeraire}
        coloured={signOf(value) < 0}
        className={styles.strong}
      />
    ),
  })
  return [
    { key: 'name', header: 'Of', rowHeader: true, render: ({ name }) => name },
    figure('equity', 'Equity', 'Equity'),
    figure('initialMargin', 'IM', 'Initial margin', 1),
    free('freeAboveInitial', 'Free above IM', 'Equity less initial margin'),
    figure('imRate', 'IM rate', 'IM rate'),
    figure('maintenanceMargin', 'MM', 'Maintenance margin', 1),
    free('freeAboveMaintenance', 'Free above MM', 'Equity less maintenance margin'),
    figure('mmRate', 'MM rate', 'MM rate'),
  ]
}
