import type { ComponentType } from 'react'
import { type ChosenUnit, useChosenUnit } from '@/state/result/chosenUnit'
import { STRESS_VIEWS, type StressView, showStressView, useStressView } from '@/state/view/stressView'
import { showUnit } from '@/state/view/viewStore'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Segmented } from '@/ui/controls/Segmented'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import { Scenarios } from './Scenarios'
import styles from './StressTab.module.css'
import { type ScenarioSurface, surfaceOf } from './scenarioSurface'

interface ViewProps {
  chosen: ChosenUnit
  surface: ScenarioSurface
}

const LOADERS: Readonly<Record<Exclude<StressView, 'Scenarios'>, Loader<ComponentType<ViewProps>>>> = {
  'Between grid points': new Loader('What lies between the points', () =>
    import('./Between').then((m) => m.Between),
  ),
  'Custom grid': new Loader('The custom grid', () => import('./OwnGrid').then((m) => m.OwnGrid)),
  'Historical moves': new Loader('The list of historical moves', () =>
    import('./History').then((m) => m.History),
  ),
}

/** What the unit gains and loses under stress, and which scenario decides. */
export function StressTab() {
  const chosen = useChosenUnit()
  return (
    <div className={layout.tab}>
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
  if (surface === null) return <NothingStressed />
  return (
    <>
      <div className={styles.choices}>
        {units.length > 1 && <Segmented label="Risk unit" options={units} value={base} onChange={showUnit} />}
        <Segmented label="Stress by" options={STRESS_VIEWS} value={view} onChange={showStressView} />
      </div>
      {view === 'Scenarios' ? (
        <Scenarios key={base} chosen={chosen} surface={surface} />
      ) : (
        <LazyPart of={LOADERS[view]} waiting={<ChartSkeleton height={340} />}>
          {(View) => <View key={base} chosen={chosen} surface={surface} />}
        </LazyPart>
      )}
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
