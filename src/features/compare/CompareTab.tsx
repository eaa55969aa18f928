import type { ComponentType } from 'react'
import { COMPARISONS, type ComparisonName, compareWhat, useChoice } from '@/state/view/comparisonChoice'
import { Segmented } from '@/ui/controls/Segmented'
import layout from '@/ui/layout/tab.module.css'
import { NowAndBaseline } from './NowAndBaseline'
import { PortfolioAndCross } from './PortfolioAndCross'
import { Reconcile } from './Reconcile'
import { Rulebooks } from './Rulebooks'
import { SavedScenarios } from './SavedScenarios'
import { Venues } from './Venues'

const CONTENT: Readonly<Record<ComparisonName, ComponentType>> = {
  'Portfolio and cross margin': PortfolioAndCross,
  Rulebooks,
  Venues,
  'Saved scenarios': SavedScenarios,
  'Now and baseline': NowAndBaseline,
  Reconcile,
}

/** Two margins side by side, and what makes their difference. */
export function CompareTab() {
  const what = useChoice((choice) => choice.what)
  const Content = CONTENT[what]
  return (
    <div className={layout.tab}>
      <Segmented label="Compare what" options={COMPARISONS} value={what} onChange={compareWhat} />
      <Content />
    </div>
  )
}
