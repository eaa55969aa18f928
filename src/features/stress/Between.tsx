import { useCompanion } from '@/state/query/useCompanion'
import { useSweep } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { OnePart } from '@/ui/chart/OnePart'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { Notice } from '@/ui/overlays/Notice'
import { BetweenChart } from './BetweenChart'
import { hiddenLoss, hiddenSentence } from './hiddenLoss'
import styles from './StressTab.module.css'
import { type ScenarioSurface, surfaceOf } from './scenarioSurface'

/** What the account itself would lose between the rulebook's points, and a warning where that is more. */
export function Between({ chosen, surface: present }: { chosen: ChosenUnit; surface: ScenarioSurface }) {
  const view = useSweep('betweenPoints', { base: chosen.base, decides: chosen.unit.portfolios.decides })
  const stale = chosen.stale || view.late
  // Lines and the rulebook's dots on them are of one result, be it an older one.
  const { base, unit } = useCompanion(view, chosen)
  const surface = surfaceOf(unit) ?? present
  return (
    <OnePart view={view} height={340}>
      {(between) => {
        const hidden = hiddenLoss(between, unit.maxLoss)
        const sentence = hidden && hiddenSentence(hidden, base, surface.volatilityMatters)
        return (
          <div className={layout.section}>
            {hidden?.matters && sentence !== null && (
              <StaleOverlay busy={stale}>
                <Notice tone="warning" title={sentence} />
              </StaleOverlay>
            )}
            <BetweenChart {...{ base, surface, between, hidden, stale }} />
            {hidden?.matters === false && <p className={styles.note}>{sentence}</p>}
            <p className={styles.note}>
              The rulebook looks at {surface.columns.length} prices. The lines value everything in the
              portfolio that decides at {between.points.length} prices in the same range, every strike among
              them, each option with the whole of the move.
              {between.decays &&
                ' Some options are so near to their expiry that the rulebook gives them only a part of it.'}
            </p>
          </div>
        )
      }}
    </OnePart>
  )
}
