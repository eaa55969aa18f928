import { useState } from 'react'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { Headroom } from './Headroom'
import { Heatmap } from './Heatmap'
import { ScenarioLegs } from './ScenarioLegs'
import { StressChart } from './StressChart'
import { type Scenario, type ScenarioSurface, scenarioIn } from './scenarioSurface'

/** The rulebook's scenarios, and one of them leg by leg: the worst until another is chosen. */
export function Scenarios({ chosen, surface }: { chosen: ChosenUnit; surface: ScenarioSurface }) {
  const { base, stale } = chosen
  const [wanted, want] = useState<Scenario | null>(null)
  const scenario = scenarioIn(surface, wanted)
  const choose = (next: Scenario) => want(next.index === surface.worst.index ? null : next)
  return (
    <>
      <StressChart chosen={chosen} surface={surface} />
      <StaleOverlay busy={stale}>
        <Heatmap base={base} surface={surface} chosen={scenario} onChoose={choose} />
      </StaleOverlay>
      <Headroom chosen={chosen} surface={surface} scenario={scenario} />
      <ScenarioLegs chosen={chosen} surface={surface} scenario={scenario} onWorst={() => want(null)} />
    </>
  )
}
