import { useChosenUnit } from '@/state/result/chosenUnit'
import { useChartResult } from '@/state/result/deferredResult'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { signOf } from '@/ui/format'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Liquidation } from './Liquidation'

/** The staged liquidation step by step, of the account as it is or after a move. */
export function LiquidationTab() {
  const chosen = useChosenUnit()
  // A debt alone, without any position, can be called in as well.
  const { current } = useChartResult('current')
  const isRequired = signOf(current?.statement.account.maintenanceMargin ?? '0') > 0
  return (
    <div className={layout.tab}>
      {chosen.kind === 'waiting' && <ChartSkeleton height={460} />}
      {chosen.kind === 'problem' && <EmptyState title="There is no result yet">{chosen.problem}</EmptyState>}
      {chosen.kind === 'empty' && !isRequired && (
        <EmptyState title="Nothing to liquidate yet">
          When the MM rate gets too high the account is taken apart in stages: debts are repaid, orders
          cancelled, positions closed bit by bit. Add a position, and you can walk through it step by step.
        </EmptyState>
      )}
      {(chosen.kind === 'chosen' || (chosen.kind === 'empty' && isRequired)) && <Liquidation />}
    </div>
  )
}
