import { useMarketTime } from '@/state/market/marketInUse'
import { useSweep } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { Copyable } from '@/ui/controls/Copyable'
import { subtract } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { readableMoney } from '@/ui/readable'
import { scenarioWords } from '@/ui/scenarioWords'
import { headroomSentence, nearestLegs } from './headroomWords'
import styles from './StressTab.module.css'
import { runnerUp, type Scenario, type ScenarioSurface } from './scenarioSurface'
import { closestToDecide, nextToDecide } from './stressFinding'

export interface HeadroomProps {
  chosen: ChosenUnit
  surface: ScenarioSurface
  /** The scenario that is looked at: where it is not the worst, the way to it is what is asked. */
  scenario: Scenario
}

/** How far the next scenario is from deciding, in USD, and in the size of the legs that would make it. */
export function Headroom({ chosen, surface, scenario }: HeadroomProps) {
  const { base } = chosen
  const { worst } = surface
  const next = runnerUp(surface)?.scenario ?? null
  const target = scenario.index === worst.index ? next : scenario
  const isLoss = signOf(worst.pnl) < 0
  return (
    <section className={layout.part} aria-labelledby="stress-headroom">
      <h3 id="stress-headroom">Headroom to the next scenario</h3>
      {!isLoss && <p className={styles.words}>Nothing is lost in any scenario, so none decides.</p>}
      {isLoss && (
        <Copyable what="the headroom">
          <p className={styles.words}>
            {closestToDecide(surface, base)} {nextToDecide(surface, base)}
          </p>
          {target !== null && (
            <Trades {...{ chosen, surface, target }} isNamed={target.index === next?.index} />
          )}
        </Copyable>
      )}
    </section>
  )
}

interface TradesProps {
  chosen: ChosenUnit
  surface: ScenarioSurface
  /** What shall decide. */
  target: Scenario
  /** The sentence before names it and how far it is behind. */
  isNamed: boolean
}

function Trades({ chosen, surface, target, isNamed }: TradesProps) {
  const { base, unit, stale } = chosen
  const asOf = useMarketTime()
  const view = useSweep('headroom', { base, decides: unit.portfolios.decides, to: target.index })
  const [part] = view.parts
  const words = scenarioWords(base, target.price, surface.volatilityMatters ? target.iv : null)
  const behind = subtract(target.pnl, surface.worst.pnl) ?? '0'
  const nearest = part?.to === target.index ? nearestLegs(part.legs) : null
  return (
    <StaleOverlay busy={stale || view.late}>
      <p className={styles.words}>
        {signOf(behind) === 0
          ? `${words} is as bad as the worst.`
          : isNamed
            ? 'A single trade that would make it decide:'
            : `What would make ${words}, ${readableMoney(behind)} USD behind, decide, one leg at a time:`}
      </p>
      {nearest !== null && nearest.length > 0 && (
        <ul className={styles.trades} aria-label="What makes the next scenario decide">
          {nearest.map((leg) => (
            <li key={leg.path}>{headroomSentence(leg, base, asOf, words)}</li>
          ))}
        </ul>
      )}
      {nearest?.length === 0 && signOf(behind) !== 0 && (
        <p className={styles.words}>No size of any one leg does: another scenario always loses more.</p>
      )}
      <p className={styles.note}>Everything else unchanged; hedged spot adjusts. Sizes rounded up.</p>
    </StaleOverlay>
  )
}
