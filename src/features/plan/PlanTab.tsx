import { useChosenUnit } from '@/state/result/chosenUnit'
import { showUnit } from '@/state/view/viewStore'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Segmented } from '@/ui/controls/Segmented'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { GreeksPanel } from './GreeksPanel'
import { HowMuchMore } from './HowMuchMore'
import { Payoff } from './Payoff'
import { Withdrawals } from './Withdrawals'
import { Withstand } from './Withstand'

/** What can still be done with the account. */
export function PlanTab() {
  const chosen = useChosenUnit()
  return (
    <div className={layout.parted}>
      {chosen.kind === 'waiting' && <ChartSkeleton height={420} />}
      {chosen.kind === 'problem' && <EmptyState title="There is no result yet">{chosen.problem}</EmptyState>}
      {chosen.kind === 'empty' && (
        <EmptyState title="Nothing to plan with yet">
          Once there is a position, this is where you see how much more of everything you can buy and sell,
          what the account gains and loses as prices move, and what it withstands.
        </EmptyState>
      )}
      {chosen.kind === 'chosen' && (
        <>
          {chosen.units.length > 1 && (
            <Segmented label="Risk unit" options={chosen.units} value={chosen.base} onChange={showUnit} />
          )}
          <HowMuchMore key={chosen.base} chosen={chosen} />
          <Withdrawals stale={chosen.stale} />
          <Payoff key={`payoff ${chosen.base}`} chosen={chosen} />
          <GreeksPanel key={`Greeks ${chosen.base}`} chosen={chosen} />
          <Withstand stale={chosen.stale} />
        </>
      )}
    </div>
  )
}
