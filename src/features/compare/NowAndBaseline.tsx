import { faultLine } from '@/engine/model/fault'
import { useChartResult } from '@/store/panelResult'
import { useScenario } from '@/store/scenario'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Notice } from '@/ui/overlays/Notice'
import styles from './CompareTab.module.css'
import { StatementComparisonView } from './StatementComparisonView'
import type { SideNames } from './sides'
import { useCurrent } from './useCurrent'

const NOW: SideNames = { column: 'Now', subject: 'The scenario now', words: 'the scenario now' }
const BASELINE: SideNames = { column: 'Baseline', subject: 'The baseline', words: 'the baseline' }

/** The scenario as it is beside the baseline. */
export function NowAndBaseline() {
  const current = useCurrent()
  const baseline = useChartResult((state) => state.baseline)
  const faults = useChartResult((state) => state.baselineFaults)
  const isOwn = useScenario((state) => state.baseline !== null)
  if (current.kind === 'problem') {
    return <EmptyState title="There is no result yet">{current.problem}</EmptyState>
  }
  if (faults.length > 0) {
    return <Notice tone="warning" title="The baseline cannot be calculated" lines={faults.map(faultLine)} />
  }
  if (current.kind === 'waiting' || baseline === null) return <ChartSkeleton height={480} />
  return (
    <>
      <p className={styles.note}>
        {isOwn
          ? 'The baseline is the one that you have set.'
          : 'The baseline is the scenario without what-if hedges and orders; “Set as baseline” freezes it as it is now.'}
        {current.evaluation.statement.moves &&
          ' Now is after the what-if moves, the baseline in the market as it is.'}
      </p>
      <StatementComparisonView
        sides={{ left: NOW, right: BASELINE, explains: { left: true, right: false } }}
        left={current.evaluation.statement}
        right={baseline.statement}
        stale={current.stale}
      />
    </>
  )
}
