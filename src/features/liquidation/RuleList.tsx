import type { LiquidationStart } from '@/engine/liquidation/liquidationPart'
import { cx } from '@/ui/cx'
import styles from './RuleList.module.css'
import { rulesInWords } from './ruleWords'

export interface RuleListProps {
  start: LiquidationStart
  /** The rule that is followed at this place. */
  applied: number | null
}

/** The rules of staged liquidation as a line of chips in their order; the first that applies is followed. */
export function RuleList({ start, applied }: RuleListProps) {
  return (
    <section className={styles.rules} aria-label="Rules of staged liquidation">
      <p className={styles.caption}>At each step the first matching rule applies:</p>
      <ol className={styles.list}>
        {rulesInWords(start).map(({ rule, short, words }) => (
          <li
            key={rule}
            className={cx(styles.rule, rule === applied && styles.applied)}
            aria-current={rule === applied ? 'true' : undefined}
            title={words}
          >
            <span className={styles.number}>{rule}</span>
            <span aria-hidden="true">{short}</span>
            <span className="visually-hidden">{words}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
