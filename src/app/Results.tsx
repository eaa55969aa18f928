import { lazy, Suspense } from 'react'
import { RESULT_TABS, type ResultTab, showTab, useView } from '@/store/view'
import { Spinner } from '@/ui/overlays/Spinner'
import { Tabs } from '@/ui/overlays/Tabs'

const StressTab = lazy(() => import('@/features/stress/StressTab').then((m) => ({ default: m.StressTab })))
const ContingencyTab = lazy(() =>
  import('@/features/contingency/ContingencyTab').then((m) => ({ default: m.ContingencyTab })),
)
const HedgesTab = lazy(() => import('@/features/hedges/HedgesTab').then((m) => ({ default: m.HedgesTab })))
const CurveTab = lazy(() => import('@/features/curve/CurveTab').then((m) => ({ default: m.CurveTab })))
const LiquidationTab = lazy(() =>
  import('@/features/liquidation/LiquidationTab').then((m) => ({ default: m.LiquidationTab })),
)
const CompareTab = lazy(() =>
  import('@/features/compare/CompareTab').then((m) => ({ default: m.CompareTab })),
)

const CONTENT = {
  Stress: StressTab,
  Contingency: ContingencyTab,
  'Hedges and orders': HedgesTab,
  'Margin curve': CurveTab,
  Liquidation: LiquidationTab,
  Compare: CompareTab,
}

/** The results as tabs; each tab and the charts in it are loaded when first looked at. */
export function Results() {
  const tab = useView((view) => view.tab)
  const tabs = RESULT_TABS.map((key) => ({ key, label: key, content: <TabContent tab={key} /> }))
  return <Tabs label="Results" tabs={tabs} value={tab} onChange={showTab} />
}

function TabContent({ tab }: { tab: ResultTab }) {
  const Content = CONTENT[tab]
  return (
    <Suspense fallback={<Spinner label="Loading the chart" />}>
      <Content />
    </Suspense>
  )
}
