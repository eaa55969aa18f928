import styles from './Liquidation.module.css'
import { RateGauge } from './RateGauge'
import { stateAt, type Walk } from './walk'

/** The MM rate before and after the chosen step; at the start, the one there is. */
export function StepRates({ walk, place }: { walk: Walk; place: number }) {
  const { rules } = walk.start
  const full = gaugeEnd(walk)
  const after = stateAt(walk, place).mmRate
  if (place === 0) return <RateGauge label="MM rate" rate={after} rules={rules} full={full} />
  const before = stateAt(walk, place - 1).mmRate
  return (
    <div className={styles.sides}>
      <RateGauge label="MM rate before" rate={before} rules={rules} full={full} />
      <RateGauge label="MM rate after" rate={after} rules={rules} full={full} />
    </div>
  )
}

/** Room for every finite rate of the walk, and for half as much again as 100 % at most. */
function gaugeEnd({ start, steps }: Walk): number {
  const rates = [start.standing, ...steps.map(({ step }) => step.after)].map(({ mmRate }) => Number(mmRate))
  return Math.min(1.5, Math.max(1.05, ...rates.filter(Number.isFinite)))
}
