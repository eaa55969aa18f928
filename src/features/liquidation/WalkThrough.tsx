import type { MovesDocument } from '@/engine/market/shift/moves'
import { Copyable } from '@/ui/controls/Copyable'
import { Controls } from './Controls'
import styles from './Liquidation.module.css'
import { RateChart } from './RateChart'
import { RuleList } from './RuleList'
import { ruleOf, stopWords } from './ruleWords'
import { StepChanges } from './StepChanges'
import { StepList } from './StepList'
import { StepRates } from './StepRates'
import { StepText } from './StepText'
import { usePlay } from './usePlay'
import { WhatIsLeft } from './WhatIsLeft'
import type { Walk } from './walk'

/** A liquidation to walk through: its rules, its course, and each step with before and after. */
export function WalkThrough({ walk, moves }: { walk: Walk; moves: MovesDocument | null }) {
  const { start, steps } = walk
  const at = usePlay(walk)
  const { place } = at
  // At the start it is the first step that is explained.
  const explained = steps[Math.max(0, place - 1)]
  const stop = stopWords(walk)
  if (steps.length === 0) {
    return (
      <div className={styles.walk}>
        <RuleList start={start} applied={stop?.rule ?? null} />
        {stop !== null && (
          <Copyable what="why">
            <p className={styles.why}>
              <strong>Rule {stop.rule}.</strong> {stop.words}
            </p>
          </Copyable>
        )}
      </div>
    )
  }
  return (
    <div className={styles.walk}>
      <RateChart walk={walk} place={place} onChoose={at.goTo} />
      <div className={styles.stage}>
        <Controls at={at} walk={walk} />
        <StepText walk={walk} place={place} />
      </div>
      <RuleList start={start} applied={explained === undefined ? null : ruleOf(explained.step, start)} />
      <StepRates walk={walk} moves={moves} place={place} />
      {place > 0 && <StepChanges walk={walk} moves={moves} place={place} />}
      <StepList walk={walk} moves={moves} place={place} onChoose={at.goTo} />
      {walk.end !== null && place === steps.length && <WhatIsLeft walk={walk} />}
    </div>
  )
}
