import type { HedgeCurve } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { FoundHedge } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { known } from '@/engine/util/known'
import { cx } from '@/ui/cx'
import { Change } from '@/ui/figures/Change'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { Swatch } from '@/ui/figures/Swatch'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { type CurveRow, partsAlong } from './hedgeCurveRows'
import { isNegligible } from './isNegligible'
import styles from './TryHedge.module.css'

type Part = ReturnType<typeof partsAlong>[number] & { readonly before: number; readonly after: number }

const PART_COLUMNS: readonly Column<Part>[] = [
  {
    key: 'part',
    header: 'Part, USD',
    rowHeader: true,
    render: ({ name, colour }) => (
      <span className={styles.part}>
        <Swatch colour={colour} />
        {name}
      </span>
    ),
  },
  { key: 'before', header: 'No hedge', align: 'right', render: ({ before }) => <Money value={before} /> },
  { key: 'after', header: 'With it', align: 'right', render: ({ after }) => <Money value={after} /> },
  {
    key: 'change',
    header: 'Effect on MM',
    align: 'right',
    render: ({ before, after }) => (
      <Change value={isNegligible(after - before, before) ? 0 : after - before} unit="USD" />
    ),
  },
]

export interface TrialFiguresProps {
  curve: HedgeCurve
  point: CurveRow
  /** At this very size; null while the slider moves. */
  trial: FoundHedge | null
}

/** The margin at the chosen size beside the margin now, and the same of each of its parts. */
export function TrialFigures({ curve, point, trial }: TrialFiguresProps) {
  const { unhedged } = curve
  const change = point.maintenanceMargin - unhedged.maintenanceMargin
  const none = isNegligible(change, unhedged.maintenanceMargin)
  return (
    <div className={styles.figures}>
      <dl className={styles.headline}>
        <div>
          <dt>Maintenance margin</dt>
          <dd className={styles.large}>
            <Money readable value={point.maintenanceMargin} unit="USD" />
          </dd>
          <dd>
            <Change value={none ? 0 : change} words="vs no hedge" unit="USD" />
          </dd>
        </div>
        <div className={cx(trial === null && styles.pending)}>
          <dt>MM rate of the account</dt>
          <dd className={styles.large}>
            {trial === null ? '…' : <Percent value={trial.after.mmRate ?? Number.POSITIVE_INFINITY} />}
          </dd>
          <dd className={styles.muted}>
            {trial === null ? (
              ''
            ) : (
              <>
                now <Percent value={trial.before.mmRate ?? Number.POSITIVE_INFINITY} />
              </>
            )}
          </dd>
        </div>
        <div className={cx(trial === null && styles.pending)}>
          <dt>Cost of the trade</dt>
          <dd className={styles.large}>
            {trial === null ? '…' : <Money readable value={trial.cost} unit="USD" />}
          </dd>
          <dd className={styles.muted}>fee and half spread</dd>
        </div>
      </dl>
      <DataTable
        label="Parts of the margin at the chosen size"
        columns={PART_COLUMNS}
        rows={partsAlong(curve).map((part) => ({
          ...part,
          before: known(unhedged.components, part.key),
          after: known(point, part.key),
        }))}
        rowKey={({ key }) => key}
      />
    </div>
  )
}
