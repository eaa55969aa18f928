import type { BarOfParts } from '@/ui/chart/barOfParts'
import { PartedBars } from '@/ui/chart/PartedBars'
import { barText } from '@/ui/chart/waterfallStep'
import { readableMoney } from '@/ui/readable'
import { less } from './comparisonRow'
import type { VenueRow } from './venueRow'

interface VenueBar extends BarOfParts {
  readonly row: VenueRow
}

/** The initial margin at each venue as a bar, with the part that is maintenance margin. */
export function VenueBars({
  title,
  rows,
  stale,
}: {
  title: string
  rows: readonly VenueRow[]
  stale: boolean
}) {
  return (
    <PartedBars
      what="Venues"
      title={title}
      subtitle="Initial margin at each venue, and the part of it that is maintenance margin, USD"
      bars={rows.map(barOf)}
      sentence={sentence}
      text={({ row, value }) => `${row.isAtLeast ? 'at least ' : ''}${barText(value)}`}
      table={{
        columns: [{ header: 'Venue' }, { header: 'Initial margin' }, { header: 'Maintenance margin' }],
        rows: rows.map((row) => [row.name, row.initialMargin.value, row.maintenanceMargin.value]),
      }}
      stale={stale}
    />
  )
}

function barOf(row: VenueRow): VenueBar {
  const { initialMargin, maintenanceMargin } = row
  return {
    key: row.key,
    name: row.name,
    value: initialMargin.value,
    length: Number(initialMargin.value),
    segments: [
      {
        key: 'maintenance',
        name: 'Maintenance margin',
        value: maintenanceMargin.value,
        colour: 'var(--part-3)',
      },
      {
        key: 'more',
        name: 'More for initial margin',
        value: less(initialMargin.value, maintenanceMargin.value),
        colour: 'var(--part-1)',
      },
    ],
    row,
  }
}

function sentence({ row }: VenueBar): string {
  const least = row.isAtLeast ? 'at least ' : ''
  return `${row.name}: initial margin ${least}${readableMoney(row.initialMargin.value)} USD, maintenance margin ${least}${readableMoney(row.maintenanceMargin.value)} USD. ${row.worst}.`
}
