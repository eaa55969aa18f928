import { Copyable } from '@/ui/controls/Copyable'
import { readableMoney } from '@/ui/readable'
import styles from './Liquidation.module.css'
import { ruleOf, whyWords } from './ruleWords'
import type { Walk } from './walk'

/** What the chosen step does and why; at the start, what comes next. */
export function StepText({ walk, place }: { walk: Walk; place: number }) {
  return (
    <section className={styles.stepText} aria-labelledby="liquidation-step">
      <Copyable what={place === 0 ? 'the start' : 'this step'}>
        <h3 id="liquidation-step">{place === 0 ? 'The start' : `Step ${place}`}</h3>
        <p className={styles.deed} role="status">
          {place === 0 ? startWords(walk) : walk.steps[place - 1]?.step.detail}
        </p>
        {place === 0 ? (
          <Why walk={walk} place={1} title="What comes next" />
        ) : (
          <Why walk={walk} place={place} title="Why" />
        )}
      </Copyable>
    </section>
  )
}

/** Where the account stands before the first step. */
function startWords({ start }: Walk): string {
  const { maintenanceMargin, base } = start.standing
  return `A maintenance margin of ${readableMoney(maintenanceMargin)} USD stands against a margin balance of ${readableMoney(base)} USD.`
}

/** The rule that makes a step, with the numbers on which it looks. */
function Why({ walk, place, title }: { walk: Walk; place: number; title: string }) {
  const made = walk.steps[place - 1]
  if (made === undefined) return null
  return (
    <p className={styles.why}>
      <strong>
        {title}: rule {ruleOf(made.step, walk.start)}.
      </strong>{' '}
      {whyWords(walk, place)}
    </p>
  )
}
