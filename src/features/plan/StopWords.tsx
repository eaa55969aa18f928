import type { Capacity } from '@/engine/analysis/capacity/capacity'
import styles from './PlanTab.module.css'

/** What stops buying and selling, a sentence each. */
export function StopWords({ buy, sell }: Capacity) {
  return (
    <dl className={styles.reasons}>
      <dt>Buying</dt>
      <dd>{buy.stoppedBy}</dd>
      <dt>Selling</dt>
      <dd>{sell.stoppedBy}</dd>
    </dl>
  )
}
