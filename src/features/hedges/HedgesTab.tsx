import { useListedLots } from '@/state/market/listedLots'
import { useSweep, useSweepOver } from '@/state/query/useSweep'
import { useTradable } from '@/state/query/useTradable'
import { type ChosenUnit, useChosenUnit } from '@/state/result/chosenUnit'
import { showUnit } from '@/state/view/viewStore'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Segmented } from '@/ui/controls/Segmented'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Finder } from './Finder'
import { Hedges } from './Hedges'
import { Orders } from './Orders'
import { TryHedge } from './TryHedge'

/** What hedges and orders do to the unit's margin. */
export function HedgesTab() {
  const chosen = useChosenUnit()
  return (
    <div className={layout.parted}>
      {chosen.kind === 'waiting' && <ChartSkeleton height={420} />}
      {chosen.kind === 'problem' && <EmptyState title="There is no result yet">{chosen.problem}</EmptyState>}
      {chosen.kind === 'empty' && (
        <EmptyState title="Nothing to hedge yet">
          Once there is a position, this is where you see what a hedge saves and what an open order costs: the
          margin with and without each of them.
        </EmptyState>
      )}
      {chosen.kind === 'chosen' && (
        <>
          {chosen.units.length > 1 && (
            <Segmented label="Risk unit" options={chosen.units} value={chosen.base} onChange={showUnit} />
          )}
          <UnitSections key={chosen.base} chosen={chosen} />
        </>
      )}
    </div>
  )
}

function UnitSections({ chosen }: { chosen: ChosenUnit }) {
  const { base } = chosen
  const tradable = useTradable(base)
  const [effects] = useSweep('tradeEffects', { base }).parts
  const lots = useListedLots(base)
  const [list] = useSweepOver(tradable, 'instrumentList', { base, lots }).parts
  return (
    <>
      <Orders chosen={chosen} effects={effects ?? null} />
      <Hedges chosen={chosen} effects={effects ?? null} />
      <TryHedge
        chosen={chosen}
        tradable={tradable}
        instruments={list?.instruments ?? null}
        decaying={effects?.decaying ?? []}
      />
      <Finder chosen={chosen} tradable={tradable} assumed={list?.costs ?? null} />
    </>
  )
}
