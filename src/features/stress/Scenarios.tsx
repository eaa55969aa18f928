import { useState } from 'react'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { Dims } from '@/ui/layout/Dims'
import { Headroom } from './Headroom'
import { Heatmap } from './Heatmap'
import { ScenarioLegs } from './ScenarioLegs'
import { StressChart } from './StressChart'
import { type Scenario, type Surface, scenarioIn } from './surface'

/** The rulebook's scenarios, and one of them leg by leg: the worst until another is chosen. */
export function Scenarios({ chosen, surface }: { chosen: ChosenUnit; surface: Surface }) {
  const { base, stale } = chosen
  const [wanted, want] = useState<Scenario | null>(null)
  const scenario = scenarioIn(surface, wanted)
  const choose = (next: Scenario) => want(next.index === surface.worst.index ? null : next)
  return (
    <>
      <StressChart chosen={chosen} surface={surface} />
      <Dims busy={stale}>
        <Heatmap base={base} surface={surface} chosen={scenario} onChoose={choose} />
      </Dims>
      <Headroom chosen={chosen} surface={surface} scenario={scenario} />
      <ScenarioLegs chosen={chosen} surface={surface} scenario={scenario} onWorst={() => want(null)} />
    </>
  )
}
