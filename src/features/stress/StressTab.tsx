import { type ComponentType, lazy, Suspense } from 'react'
import { type ChosenUnit, useChosenUnit } from '@/store/chosenUnit'
import { STRESS_VIEWS, type StressView, showStressView, useStressView } from '@/store/stressView'
import { showUnit } from '@/store/view'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Segmented } from '@/ui/controls/Segmented'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Scenarios } from './Scenarios'
import styles from './StressTab.module.css'
import { type Surface, surfaceOf } from './surface'

interface ViewProps {
  chosen: ChosenUnit
  surface: Surface
}

const VIEWS: Readonly<Record<StressView, ComponentType<ViewProps>>> = {
  Scenarios,
  'Between the points': lazy(() => import('./Between').then((m) => ({ default: m.Between }))),
  'Own grid': lazy(() => import('./OwnGrid').then((m) => ({ default: m.OwnGrid }))),
  'Historical moves': lazy(() => import('./History').then((m) => ({ default: m.History }))),
}

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
  const view = useStressView()
  const View = VIEWS[view]
  if (surface === null) return <NothingStressed />
  return (
    <>
      <div className={styles.choices}>
        {units.length > 1 && <Segmented label="Risk unit" options={units} value={base} onChange={showUnit} />}
        <Segmented label="Stress by" options={STRESS_VIEWS} value={view} onChange={showStressView} />
      </div>
      <Suspense fallback={<ChartSkeleton height={340} />}>
        <View key={base} chosen={chosen} surface={surface} />
      </Suspense>
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
