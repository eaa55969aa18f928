import type { ComponentType } from 'react'
import { useSweep } from '@/state/query/useSweep'
import { type ResultTab, showTab, useView } from '@/state/view/viewStore'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Notice } from '@/ui/overlays/Notice'
import { type Tab, Tabs } from '@/ui/overlays/Tabs'
import { useVenueModel } from './useVenueModel'
import { VenueContingency } from './VenueContingency'
import { VenueCurve } from './VenueCurve'
import { VenueHedgesTab } from './VenueHedgesTab'
import { VenueLiquidation } from './VenueLiquidation'
import { VenueStress } from './VenueStress'
import { type ChosenVenueUnit, useUnitIn, type VenueView } from './venueView'

export interface VenueResultsProps {
  /** The name of a venue's rulebook. */
  rulebook: string
  /** Tabs that stand behind those of the venue. */
  others?: readonly Tab<ResultTab>[]
}

interface ContentProps {
  chosen: ChosenVenueUnit
}

interface AnalysisTab {
  readonly tab: ResultTab
  readonly Content: ComponentType<ContentProps>
  /** Where it says more, or less, than that of the account's own model. */
  readonly label?: string
}

/** The analyses of a venue's model, under the names that they have for the account's own. */
const ANALYSES: readonly AnalysisTab[] = [
  { tab: 'Stress', Content: VenueStress },
  { tab: 'Contingency', Content: VenueContingency },
  { tab: 'Hedges and orders', Content: VenueHedgesTab, label: 'Hedges' },
  { tab: 'Margin curve', Content: VenueCurve },
  { tab: 'Liquidation', Content: VenueLiquidation, label: 'Headroom and liquidation' },
]

/** What the book needs under a venue's rules, analysis by analysis. */
export function VenueResults({ rulebook, others = [] }: VenueResultsProps) {
  const model = useVenueModel(rulebook)
  const wanted = useView((view) => view.tab)
  const { parts, problem, stale, late } = useSweep('venueDetail', { model })
  const [answer] = parts
  const view = answer && { ...answer, model, stale, late }
  const own = ANALYSES.map(({ tab, Content, label = tab }) => ({
    key: tab,
    label,
    content: <Analysis view={view} problem={problem} Content={Content} />,
  }))
  const tabs = [...own, ...others]
  const tab = tabs.find(({ key }) => key === wanted)?.key ?? 'Stress'
  return <Tabs label="Results" tabs={tabs} value={tab} onChange={showTab} />
}

interface AnalysisProps {
  view: VenueView | undefined
  problem: string | null
  Content: ComponentType<ContentProps>
}

function Analysis({ view, problem, Content }: AnalysisProps) {
  return (
    <div className={layout.tab}>
      {problem !== null ? (
        <Notice tone="warning" title="The venue’s margin cannot be computed" lines={[problem]} />
      ) : view === undefined ? (
        <ChartSkeleton height={480} />
      ) : (
        <OfUnit view={view} Content={Content} />
      )}
    </div>
  )
}

function OfUnit({ view, Content }: { view: VenueView; Content: ComponentType<ContentProps> }) {
  const chosen = useUnitIn(view)
  if (chosen === null) {
    return (
      <EmptyState title="Nothing here is margined at the venue">
        Add a position, an order or a hedge that the venue takes, and what it needs there will stand here.
      </EmptyState>
    )
  }
  return <Content key={chosen.name} chosen={chosen} />
}
