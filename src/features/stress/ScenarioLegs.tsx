import { useMemo } from 'react'
import type { StressLegs } from '@/engine/analysis/stress/stressLegs'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { UnitStatement } from '@/engine/statement/statement'
import { ExplainedAt } from '@/parts/ExplainedAt'
import { LegList, type LegRow } from '@/parts/LegList'
import { useCompanion } from '@/state/query/useCompanion'
import { useSweep } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { OnePart } from '@/ui/chart/OnePart'
import { Button } from '@/ui/controls/Button'
import { cx } from '@/ui/cx'
import { Money } from '@/ui/figures/Money'
import { signOf } from '@/ui/format'
import layout from '@/ui/layout/tab.module.css'
import { scenarioWords } from '@/ui/scenarioWords'
import { LegBars } from './LegBars'
import styles from './StressTab.module.css'
import { type Scenario, type ScenarioSurface, scenarioIn, surfaceOf } from './scenarioSurface'

export interface ScenarioLegsProps {
  chosen: ChosenUnit
  surface: ScenarioSurface
  scenario: Scenario
  onWorst: () => void
}

/** Less has nothing to stack. */
const SEVERAL = 2

/** The chosen scenario leg by leg: its result, the legs' bars at every price, and each leg's part as a table. */
export function ScenarioLegs({ chosen, surface, scenario, onWorst }: ScenarioLegsProps) {
  const { base, unit, stale } = chosen
  const view = useSweep('stressLegs', { base, decides: unit.portfolios.decides })
  // The bars and the dots among them are of one result, be it an older one.
  const drawn = useCompanion(view, chosen)
  const drawnSurface = useMemo(() => surfaceOf(drawn.unit), [drawn.unit]) ?? surface
  const drawnScenario = scenarioIn(drawnSurface, scenario)
  const worstRows = useMemo(() => rowsAtWorst(base, unit), [base, unit])
  const { worst, volatilityMatters } = surface
  const isWorst = scenario.index === worst.index
  const words = scenarioWords(base, scenario.price, volatilityMatters ? scenario.iv : null)
  const address = `units.${base}.scenarios.${scenario.index}.pnl` as const
  const legList = (legs: readonly LegRow[], { pnl }: Pick<Scenario, 'pnl'>, isOld: boolean) => (
    <LegList
      label={isWorst ? 'Worst scenario by leg' : 'Scenario by leg'}
      base={base}
      legs={legs}
      together={pnl}
      address={address}
      stale={isOld}
    />
  )
  return (
    <section className={cx(layout.part, styles.detail)} aria-labelledby="stress-legs">
      <h3 id="stress-legs">
        {isWorst && signOf(scenario.pnl) < 0 ? `Loss by leg: ${words}` : `Leg by leg with ${words}`}
      </h3>
      <p className={layout.line}>
        <span>
          {isWorst && signOf(scenario.pnl) < 0 ? 'The worst of all scenarios: ' : 'All legs together: '}
          <ResultFigure address={address} words={words} pnl={scenario.pnl} />
        </span>
        {!isWorst && (
          <Button small variant="quiet" onClick={onWorst}>
            Back to the worst scenario
          </Button>
        )}
      </p>
      {isWorst && legList(worstRows, scenario, stale)}
      <OnePart view={view} height={320}>
        {({ legs }) => (
          <>
            {!isWorst && legList(rowsAt(legs, drawnScenario), drawnScenario, stale || view.late)}
            {legs.length >= SEVERAL && (
              <LegBars
                base={drawn.base}
                surface={drawnSurface}
                legs={legs}
                chosen={drawnScenario}
                stale={stale || view.late}
              />
            )}
          </>
        )}
      </OnePart>
    </section>
  )
}

function ResultFigure({ address, words, pnl }: { address: FigureAddress; words: string; pnl: string }) {
  return (
    <ExplainedAt address={address} label={`the result with ${words}`}>
      <strong>
        <Money readable sign value={pnl} unit="USD" />
      </strong>
    </ExplainedAt>
  )
}

function rowsAtWorst(base: string, { legs }: UnitStatement): readonly LegRow[] {
  return legs.map(({ worstPnl, ...leg }, i) => ({
    ...leg,
    pnl: worstPnl,
    address: `units.${base}.legs.${i}.worstPnl` as const,
  }))
}

function rowsAt(legs: StressLegs['legs'], { index }: Scenario): readonly LegRow[] {
  return legs.map(({ symbol, from, size, pnls }) => ({
    symbol,
    from,
    size,
    pnl: pnls[index] ?? 0,
    address: null,
  }))
}
