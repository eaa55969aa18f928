import type { HedgeCurve } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { FoundHedge } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { cx } from '@/ui/cx'
import { Change } from '@/ui/figures/Change'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { Swatch } from '@/ui/figures/Swatch'
import { type CurveRow, partsAlong } from './hedgeCurveRows'
import { isNegligible } from './isNegligible'
import styles from './TryHedge.module.css'

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
      <table className={styles.parts} aria-label="Parts of the margin at the chosen size">
        <thead>
          <tr>
            <th scope="col">Part, USD</th>
            <th scope="col">No hedge</th>
            <th scope="col">With it</th>
            <th scope="col">Effect on MM</th>
          </tr>
        </thead>
        <tbody>
          {partsAlong(curve).map(({ key, name, colour }) => {
            const [before, after] = [unhedged.components[key], point[key]]
            return (
              <tr key={key}>
                <th scope="row">
                  <Swatch colour={colour} className={styles.swatch} />
                  {name}
                </th>
                <td>
                  <Money value={before} />
                </td>
                <td>
                  <Money value={after} />
                </td>
                <td>
                  <Change value={isNegligible(after - before, before) ? 0 : after - before} unit="USD" />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
