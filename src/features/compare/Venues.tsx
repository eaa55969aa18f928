import { useMemo } from 'react'
import type { Evaluation } from '@/engine/engine'
import { useLibrary } from '@/state/library/libraryStore'
import { useSweep } from '@/state/query/useSweep'
import { rulebookName } from '@/state/workbook/rulebookName'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Notice } from '@/ui/overlays/Notice'
import { largestOwnUnit } from './largestOwnUnit'
import { OfCurrent } from './OfCurrent'
import { Sentences } from './Sentences'
import { VenueBars } from './VenueBars'
import { VenueDetail } from './VenueDetail'
import { VenueHedges } from './VenueHedges'
import styles from './Venues.module.css'
import { VenueTable } from './VenueTable'
import { venueRows } from './venueRow'
import { venueFinding, venueSentences } from './venueSentences'

/** The same book under the rules of other venues: what each would need, and why. */
export function Venues() {
  return (
    <OfCurrent empty="Add a position, and what the same book would need at other venues stands here, with the reason.">
      {({ statement }, stale) => <VenuesOf own={statement} stale={stale} />}
    </OfCurrent>
  )
}

function VenuesOf({ own, stale }: { own: Evaluation['statement']; stale: boolean }) {
  const { parts, problem, late } = useSweep('venues', null)
  const name = useLibrary(({ rulebooks }) => rulebookName(rulebooks[own.rulebook]))
  const statements = useMemo(() => parts.map(({ statement }) => statement), [parts])
  const rows = useMemo(() => venueRows(own, name, statements), [own, name, statements])
  const base = largestOwnUnit(own)?.[0]
  const sentences = useMemo(() => venueSentences(rows, own), [rows, own])
  if (problem !== null)
    return <Notice tone="warning" title="The venues cannot be compared" lines={[problem]} />
  if (parts.length === 0) return <ChartSkeleton height={480} />
  const busy = stale || late
  return (
    <div className={styles.venues}>
      <VenueBars title={venueFinding(rows)} rows={rows} stale={busy} />
      <VenueTable rows={rows} stale={busy} />
      <Sentences label="Reasons" sentences={sentences} />
      {base !== undefined && (
        <VenueHedges key={base} base={base} models={statements.map(({ model }) => model)} asOf={own.asOf} />
      )}
      {statements.map((statement) => (
        <VenueDetail key={statement.model} statement={statement} stale={busy} />
      ))}
    </div>
  )
}
