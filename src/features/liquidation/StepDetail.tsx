import { readableMoney } from '@/ui/readable'
import styles from './Liquidation.module.css'
import { RateGauge } from './RateGauge'
import { ruleOf, whyWords } from './ruleWords'
import { stateAt, type Walk } from './walk'

/** What the chosen step does and why, with the MM rate before and after it; at the start, what comes next. */
export function StepDetail({ walk, place }: { walk: Walk; place: number }) {
  return (
    <section className={styles.detail} aria-labelledby="liquidation-step">
      <h3 id="liquidation-step">{place === 0 ? 'The start' : `Step ${place}`}</h3>
      {place === 0 ? <Start walk={walk} /> : <Made walk={walk} place={place} />}
    </section>
  )
}

function Start({ walk }: { walk: Walk }) {
  const { standing, rules } = walk.start
  const { mmRate, maintenanceMargin, base } = standing
  return (
    <>
      <p className={styles.deed} role="status">
        A maintenance margin of {readableMoney(maintenanceMargin)} USD stands against a margin balance of{' '}
        {readableMoney(base)} USD.
      </p>
      <Why walk={walk} place={1} title="What comes next" />
      <RateGauge label="MM rate" rate={mmRate} rules={rules} full={gaugeEnd(walk)} />
    </>
  )
}

function Made({ walk, place }: { walk: Walk; place: number }) {
  const { rules } = walk.start
  const full = gaugeEnd(walk)
  const [before, after] = [stateAt(walk, place - 1), stateAt(walk, place)]
  return (
    <>
      <p className={styles.deed} role="status">
        {walk.steps[place - 1]?.step.detail}
      </p>
      <Why walk={walk} place={place} title="Why" />
      <div className={styles.sides}>
        <RateGauge label="MM rate before" rate={before.mmRate} rules={rules} full={full} />
        <RateGauge label="MM rate after" rate={after.mmRate} rules={rules} full={full} />
      </div>
    </>
  )
}

/** The rule that makes a step, with the numbers on which it looks. */
function Why({ walk, place, title }: { walk: Walk; place: number; title: string }) {
  const made = walk.steps[place - 1]
  if (made === undefined) return null
  return (
    <p className={styles.why}>
      <strong>
        {title}: rule {ruleOf(made.step)}.
      </strong>{' '}
      {whyWords(made.step.step, stateAt(walk, place - 1), walk.start.rules)}
    </p>
  )
}

/** Room for every finite rate of the walk, and for half as much again as 100 % at most. */
function gaugeEnd({ start, steps }: Walk): number {
  const rates = [start.standing, ...steps.map(({ step }) => step.after)].map(({ mmRate }) => Number(mmRate))
  return Math.min(1.5, Math.max(1.05, ...rates.filter(Number.isFinite)))
}
