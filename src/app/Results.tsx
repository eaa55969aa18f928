import type { ComponentType } from 'react'
import { useResult } from '@/state/result/resultStore'
import { useIsEmptyBook } from '@/state/scenario/useIsEmptyBook'
import { RESULT_TABS, type ResultTab, showTab, useView } from '@/state/view/viewStore'
import { useIsWelcoming } from '@/state/welcome'
import { Spinner } from '@/ui/overlays/Spinner'
import { Tabs } from '@/ui/overlays/Tabs'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'

const LOADERS: Readonly<Record<ResultTab, Loader<ComponentType>>> = {
  Stress: new Loader('Stress', () => import('@/features/stress/StressTab').then((m) => m.StressTab)),
  Contingency: new Loader('Contingency', () =>
    import('@/features/contingency/ContingencyTab').then((m) => m.ContingencyTab),
  ),
  'Hedges and orders': new Loader('Hedges and orders', () =>
    import('@/features/hedges/HedgesTab').then((m) => m.HedgesTab),
  ),
  Plan: new Loader('The plan', () => import('@/features/plan/PlanTab').then((m) => m.PlanTab)),
  'Margin curve': new Loader('The margin curve', () =>
    import('@/features/curve/CurveTab').then((m) => m.CurveTab),
  ),
  Liquidation: new Loader('Liquidation', () =>
    import('@/features/liquidation/LiquidationTab').then((m) => m.LiquidationTab),
  ),
  Statement: new Loader('The statement', () =>
    import('@/features/statement/StatementTab').then((m) => m.StatementTab),
  ),
  Compare: new Loader('The comparison', () =>
    import('@/features/compare/CompareTab').then((m) => m.CompareTab),
  ),
}

const beginHere = new Loader('The examples', () =>
  import('@/features/examples/BeginHere').then((m) => m.BeginHere),
)

const surprises = new Loader('What is worth knowing', () =>
  import('@/features/surprises/Surprises').then((m) => m.Surprises),
)

const venueTabs = new Loader('The results of the venue', () => import('./VenueTabs').then((m) => m.VenueTabs))

/**
 * The results as tabs; each tab and the charts in it are loaded when first looked at. Examples beside an empty book.
 * Under a venue's rulebook the tabs are those of its model, its statement, and the comparison.
 */
export function Results() {
  const tab = useView((view) => view.tab)
  const isEmpty = useIsEmptyBook()
  const isWelcoming = useIsWelcoming()
  const hasResult = useResult(({ current }) => current !== null)
  const venue = useResult(({ current }) => current?.venue?.rulebook)
  return (
    <>
      {isEmpty && !isWelcoming && <LazyPart of={beginHere}>{(BeginHere) => <BeginHere />}</LazyPart>}
      {hasResult && venue === undefined && <LazyPart of={surprises}>{(Surprises) => <Surprises />}</LazyPart>}
      {venue === undefined ? (
        <Tabs label="Results" tabs={RESULT_TABS.map(tabOf)} value={tab} onChange={showTab} />
      ) : (
        <LazyPart of={venueTabs}>
          {(VenueTabs) => <VenueTabs rulebook={venue} others={[tabOf('Statement'), tabOf('Compare')]} />}
        </LazyPart>
      )}
    </>
  )
}

function tabOf(key: ResultTab) {
  return { key, label: key, content: <TabContent tab={key} /> }
}

function TabContent({ tab }: { tab: ResultTab }) {
  return (
    <LazyPart of={LOADERS[tab]} waiting={<Spinner label="Loading the chart" />}>
      {(Content) => <Content />}
    </LazyPart>
  )
}
