import { type ChosenUnit, useChosenUnit } from '@/store/chosenUnit'
import { showUnit } from '@/store/view'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Segmented } from '@/ui/controls/Segmented'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Scenarios } from './Scenarios'
import styles from './StressTab.module.css'
import { surfaceOf } from './surface'

/** What the unit gains and loses under stress, and which scenario decides. */
export function StressTab() {
  const chosen = useChosenUnit()
  return (
    <div className={styles.tab}>
      {chosen.kind === 'waiting' && <ChartSkeleton height={460} />}
      {chosen.kind === 'problem' && <EmptyState title="There is no result yet">{chosen.problem}</EmptyState>}
      {chosen.kind === 'empty' && <NothingStressed />}
      {chosen.kind === 'chosen' && <Stress chosen={chosen} />}
    </div>
  )
}

function Stress({ chosen }: { chosen: ChosenUnit }) {
  const { base, units, unit } = chosen
  const surface = surfaceOf(unit)
  if (surface === null) return <NothingStressed />
  return (
    <>
      {units.length > 1 && <Segmented label="Risk unit" options={units} value={base} onChange={showUnit} />}
      <Scenarios key={base} chosen={chosen} surface={surface} />
    </>
  )
}

function NothingStressed() {
  return (
    <EmptyState title="Nothing to stress yet">
      Here you will see what the whole portfolio gains and loses when the price moves and volatility jumps,
      all legs together. The largest loss is the main part of the margin. Add a position, an order or a hedge
      to begin.
    </EmptyState>
  )
}
