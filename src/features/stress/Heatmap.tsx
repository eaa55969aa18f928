import { HeatTable } from '@/ui/chart/HeatTable'
import { exact, signOf } from '@/ui/format'
import { tiedWithWorst } from '@/ui/scenarioWords'
import type { Scenario, ScenarioSurface } from './scenarioSurface'
import { ivName, shockText } from './shockWords'
import { scenarioSentence } from './stressFinding'

export interface HeatmapProps {
  base: string
  surface: ScenarioSurface
  chosen: Scenario
  onChoose: (scenario: Scenario) => void
}

/** The surface as a coloured table: volatility up on top, as the eye expects it; each cell chooses its scenario. */
export function Heatmap({ base, surface, chosen, onChoose }: HeatmapProps) {
  const { columns, ivs, worst, volatilityMatters } = surface
  const all = columns.flat()
  const worstOnes = volatilityMatters ? tiedWithWorst(all, worst) : [worst]
  const rows = ivs.map((iv, i) => ({
    head: ivName(iv),
    cells: columns.flatMap((column) => {
      const scenario = column[i]
      if (scenario === undefined) return []
      const sentence = scenarioSentence(scenario, base, true)
      const title = `${sentence} Exactly ${exact(scenario.pnl, 'USD')}. Show it by leg.`
      return [{ key: String(scenario.index), value: scenario.pnl, title }]
    }),
  }))
  return (
    <HeatTable
      label="Profit and loss by price and volatility shock"
      heads={columns.map(([first]) => ({ key: first?.price ?? '', text: shockText(first?.price ?? '0') }))}
      rows={rows.toReversed()}
      worst={signOf(worst.pnl) < 0 ? worstOnes.map(({ index }) => String(index)) : []}
      chosen={String(chosen.index)}
      onChoose={(key) => {
        const scenario = all.find(({ index }) => String(index) === key)
        if (scenario !== undefined) onChoose(scenario)
      }}
    />
  )
}
