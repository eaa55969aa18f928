import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import { type MarginStep, marginSteps } from '@/models/marginSteps'
import { venueWords } from '@/models/venues'
import { venueUnitName } from '@/models/venueUnitName'
import { Swatch } from '@/ui/figures/Swatch'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { placesIn } from '@/words/placesIn'
import { Explained } from './Explained'
import styles from './VenueUnitTable.module.css'

export interface VenueUnitTableProps {
  model: string
  /** The key of the unit: `BTC`, `BTC_USDC`. */
  name: string
  unit: VenueUnitStatement
  stale: boolean
}

interface PartRow extends MarginStep {
  readonly colour: string | null
}

/** The components of a unit's requirement, and the margins that they make. */
export function VenueUnitTable({ model, name, unit, stale }: VenueUnitTableProps) {
  const called = venueUnitName(name)
  const rows = rowsOf(model, name, unit)
  const isDollars = unit.numeraire.startsWith('USD')
  const digits = placesIn(
    unit.numeraire,
    rows.flatMap(({ kind, initial, maintenance }) =>
      kind === 'factor' ? [] : [initial.value, maintenance.value],
    ),
  )
  const figure = (key: 'initial' | 'maintenance', header: string, words: string): Column<PartRow> => ({
    key,
    header,
    headerTitle: `${words}, ${unit.numeraire}`,
    align: 'right',
    width: '26%',
    render: (row) => (
      <Explained
        name={`${row.name}, ${words.toLowerCase()}, ${called} at ${venueWords(model).name}`}
        kind={row.kind === 'factor' ? 'rate' : isDollars ? 'money' : 'size'}
        figure={row[key]}
        digits={digits}
        className={row.kind === 'margin' ? styles.own : undefined}
      />
    ),
  })
  const columns: Column<PartRow>[] = [
    {
      key: 'name',
      header: `${called}, ${unit.numeraire}`,
      rowHeader: true,
      render: (row) => (
        <span className={row.kind === 'margin' ? styles.own : styles.part}>
          {row.colour !== null && <Swatch colour={row.colour} />}
          {row.name}
        </span>
      ),
    },
    figure('initial', 'IM', 'Initial margin'),
    figure('maintenance', 'MM', 'Maintenance margin'),
  ]
  return (
    <StaleOverlay busy={stale}>
      <DataTable
        label={`${called} at ${venueWords(model).name}`}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        linedCards
      />
    </StaleOverlay>
  )
}

function rowsOf(model: string, name: string, unit: VenueUnitStatement): readonly PartRow[] {
  const words = venueWords(model).components
  return marginSteps(model, name, unit).map((step) => ({ ...step, colour: words[step.id]?.colour ?? null }))
}
