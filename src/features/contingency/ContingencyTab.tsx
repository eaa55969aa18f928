import { accountWords } from '@/models/accountModels'
import { useChosenUnit } from '@/state/result/chosenUnit'
import { showUnit } from '@/state/view/viewStore'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Segmented } from '@/ui/controls/Segmented'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Attribution } from './Attribution'
import { ComponentTable } from './ComponentTable'
import { Waterfall } from './Waterfall'

/** What the unit's margin is made of. */
export function ContingencyTab() {
  const chosen = useChosenUnit()
  return (
    <div className={layout.tab}>
      {chosen.kind === 'waiting' && <ChartSkeleton height={600} />}
      {chosen.kind === 'problem' && <EmptyState title="There is no result yet">{chosen.problem}</EmptyState>}
      {chosen.kind === 'empty' && (
        <EmptyState title="No margin to take apart yet">
          {accountWords(chosen.model).intention} Add a position, an order or a hedge, and its parts will stand
          here.
        </EmptyState>
      )}
      {chosen.kind === 'chosen' && (
        <>
          {chosen.units.length > 1 && (
            <Segmented label="Risk unit" options={chosen.units} value={chosen.base} onChange={showUnit} />
          )}
          <Waterfall chosen={chosen} />
          <ComponentTable chosen={chosen} />
          <Attribution key={chosen.base} chosen={chosen} />
        </>
      )}
    </div>
  )
}
