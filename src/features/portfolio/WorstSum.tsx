import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import styles from './Cells.module.css'
import type { RowSums } from './rowSums'
import { WholeMoney } from './WholeMoney'

const GROUPS = ['A', 'B'] as const

/** What rows come to in the worst case; orders of both groups by group, as no portfolio has both filled. */
export function WorstSum({ sums: { worst, worstOf } }: { sums: RowSums }) {
  const groups = GROUPS.filter((group) => worstOf[group] !== undefined)
  if (groups.length < GROUPS.length) return <WholeMoney value={worst} />
  return groups.map((group) => (
    <span key={group} className={styles.groupSum} title={`Group ${group}: ${ORDER_GROUPS[group]}`}>
      {group} <WholeMoney value={worstOf[group] ?? '0'} />
    </span>
  ))
}
