import { BeforeAfter } from './BeforeAfter'
import { Controls } from './Controls'
import styles from './Liquidation.module.css'
import { RateChart } from './RateChart'
import { RuleList } from './RuleList'
import { ruleOf, stopWords } from './ruleWords'
import { StepDetail } from './StepDetail'
import { StepList } from './StepList'
import { usePlay } from './usePlay'
import { WhatIsLeft } from './WhatIsLeft'
import type { Walk } from './walk'

/** A liquidation to walk through: its rules, its course, and each step with before and after. */
export function WalkThrough({ walk }: { walk: Walk }) {
  const { start, steps } = walk
  const at = usePlay(walk)
  const { place } = at
  // At the start it is the first step that is explained.
  const explained = steps[Math.max(0, place - 1)]
  const stop = stopWords(walk)
  if (steps.length === 0) {
    return (
      <div className={styles.walk}>
        <RuleList rules={start.rules} applied={stop?.rule ?? null} />
        {stop !== null && (
          <p className={styles.why}>
            <strong>Rule {stop.rule}.</strong> {stop.words}
          </p>
        )}
      </div>
    )
  }
  return (
    <div className={styles.walk}>
      <RateChart walk={walk} place={place} onChoose={at.goTo} />
      <Controls at={at} walk={walk} />
      <RuleList rules={start.rules} applied={explained === undefined ? null : ruleOf(explained.step)} />
      <div className={styles.columns}>
        <StepDetail walk={walk} place={place} />
        {place > 0 && (
          <div className={styles.changes}>
            <BeforeAfter walk={walk} place={place} />
          </div>
        )}
        <StepList walk={walk} place={place} onChoose={at.goTo} />
      </div>
      {walk.end !== null && place === steps.length && <WhatIsLeft walk={walk} />}
    </div>
  )
}
