import { explainStep } from './explainStep'
import styles from './Liquidation.module.css'
import { RateGauge } from './RateGauge'
import { type AtPlace, stateAt, type Walk } from './walk'

/** The MM rate before and after the chosen step; at the start, the one there is. */
export function StepRates({ walk, moves, place }: AtPlace) {
  const { rules } = walk.start
  const full = gaugeEnd(walk)
  const gauge = (label: string, at: number) => (
    <RateGauge
      label={label}
      rate={stateAt(walk, at).mmRate}
      rules={rules}
      full={full}
      onExplain={() => explainStep('mmRate', at, moves)}
    />
  )
  if (place === 0) return gauge('MM rate', 0)
  return (
    <div className={styles.sides}>
      {gauge('MM rate before', place - 1)}
      {gauge('MM rate after', place)}
    </div>
  )
}

/** Room for every finite rate of the walk, and for half as much again as 100 % at most. */
function gaugeEnd({ start, steps }: Walk): number {
  const rates = [start.standing, ...steps.map(({ step }) => step.after)].map(({ mmRate }) => Number(mmRate))
  return Math.min(1.5, Math.max(1.05, ...rates.filter(Number.isFinite)))
}
