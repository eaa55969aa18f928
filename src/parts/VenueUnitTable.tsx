import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import { venueWords } from '@/models/venues'
import { Swatch } from '@/ui/figures/Swatch'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { placesIn } from '@/words/placesIn'
import { Explained } from './Explained'
import type { Located } from './located'
import styles from './VenueUnitTable.module.css'

export interface VenueUnitTableProps {
  model: string
  /** The key of the unit: `BTC`, `BTC_USDC`. */
  name: string
  unit: VenueUnitStatement
  stale: boolean
}

interface PartRow {
  readonly key: string
  readonly name: string
  readonly colour: string | null
  readonly initial: Located
  readonly maintenance: Located
}

/** The components of a unit's requirement, and the margins that they make. */
export function VenueUnitTable({ model, name, unit, stale }: VenueUnitTableProps) {
  const called = name.replace('_', ' ')
  const rows = rowsOf(model, name, unit)
  const isDollars = unit.numeraire.startsWith('USD')
  const digits = placesIn(
    unit.numeraire,
    rows.flatMap(({ initial, maintenance }) => [initial.value, maintenance.value]),
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
        kind={isDollars ? 'money' : 'size'}
        figure={row[key]}
        digits={digits}
        className={row.colour === null ? styles.own : undefined}
      />
    ),
  })
  const columns: Column<PartRow>[] = [
    {
      key: 'name',
      header: `${called}, ${unit.numeraire}`,
      rowHeader: true,
      render: (row) => (
        <span className={row.colour === null ? styles.own : styles.part}>
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
        rowKey={({ key }) => key}
        linedCards
      />
    </StaleOverlay>
  )
}

function rowsOf(model: string, name: string, unit: VenueUnitStatement): readonly PartRow[] {
  const at = `venues.${model}.units.${name}` as const
  const words = venueWords(model).components
  const components = Object.entries(unit.components).map(
    ([key, { initial, maintenance }]): PartRow => ({
      key,
      name: words[key]?.name ?? key,
      colour: words[key]?.colour ?? null,
      initial: { value: initial, address: `${at}.components.${key}.initial` },
      maintenance: { value: maintenance, address: `${at}.components.${key}.maintenance` },
    }),
  )
  const total: PartRow = {
    key: 'margin',
    name: 'Margin',
    colour: null,
    initial: { value: unit.initialMargin, address: `${at}.initialMargin` },
    maintenance: { value: unit.maintenanceMargin, address: `${at}.maintenanceMargin` },
  }
  return [...components, total]
}
