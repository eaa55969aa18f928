import { useMemo } from 'react'
import type { ScenarioDocument } from '@/engine/documents/document'
import { faultLine } from '@/engine/documents/faultLine'
import type { Inputs } from '@/state/query/inputEffects'
import { useChartResult } from '@/state/result/deferredResult'
import { useScenario } from '@/state/scenario/scenarioStore'
import { type MovesState, useMoves } from '@/state/shift/movesStore'
import { baselineWorkbook } from '@/state/workbook/baselineWorkbook'
import type { Workbook } from '@/state/workbook/workbook'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Notice } from '@/ui/overlays/Notice'
import type { SideNames, Sides } from './comparedSides'
import { StatementComparisonView } from './StatementComparisonView'
import { useCurrent } from './useCurrent'
import { WhatDiffers } from './WhatDiffers'

const NOW: SideNames = { column: 'Now', subject: 'The scenario now', words: 'the scenario now' }
const BASELINE: SideNames = { column: 'Baseline', subject: 'The baseline', words: 'the baseline' }
const NOW_AND_BASELINE: Sides = {
  left: NOW,
  right: BASELINE,
  explains: { left: 'open', right: 'baseline' },
  since: { kind: 'baseline' },
}

/** The scenario as it is beside the baseline. */
export function NowAndBaseline() {
  const current = useCurrent()
  const result = useChartResult('baseline', 'baselineFaults', 'workbook', 'moves')
  const { baseline, baselineFaults: faults, workbook } = result
  const own = useScenario((state) => state.baseline)
  const moves = useMoves((state) => state)
  const isMoved = result.moves !== null
  const inputs = useMemo(
    () => inputsOf(workbook, own, isMoved ? moves : null),
    [workbook, own, isMoved, moves],
  )
  if (current.kind === 'problem') {
    return <EmptyState title="There is no result yet">{current.problem}</EmptyState>
  }
  if (faults.length > 0) {
    return <Notice tone="warning" title="The baseline cannot be calculated" lines={faults.map(faultLine)} />
  }
  if (current.kind === 'waiting' || baseline === null) return <ChartSkeleton height={480} />
  return (
    <>
      <p className={layout.note}>
        {own !== null
          ? 'The baseline is the one that you have set.'
          : 'The baseline is the scenario without what-if hedges and orders; “Set as baseline” freezes it as it is now.'}
        {current.evaluation.statement.moves &&
          ' Now is after the what-if moves, the baseline in the market as it is.'}
      </p>
      <StatementComparisonView
        sides={NOW_AND_BASELINE}
        left={current.evaluation}
        right={baseline}
        stale={current.stale}
      >
        {inputs !== null && <WhatDiffers sides={NOW_AND_BASELINE} {...inputs} />}
      </StatementComparisonView>
    </>
  )
}

/** The baseline is in the market as it is: what-if moves are of now alone. Null before there is a result. */
function inputsOf(
  workbook: Workbook | null,
  own: ScenarioDocument | null,
  moves: MovesState | null,
): { readonly left: Inputs; readonly right: Inputs } | null {
  if (workbook === null) return null
  return { left: { workbook, moves }, right: { workbook: baselineWorkbook(workbook, own), moves: null } }
}
