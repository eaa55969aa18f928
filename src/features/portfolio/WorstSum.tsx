import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import { Money } from '@/ui/figures/Money'
import styles from './Cells.module.css'
import { wholeFrom100 } from './FigureCell'
import type { RowSums } from './rowSums'

const GROUPS = ['A', 'B'] as const

/** What rows come to in the worst case; orders of both groups by group, as no portfolio has both filled. */
export function WorstSum({ sums: { worst, worstOf } }: { sums: RowSums }) {
  const groups = GROUPS.filter((group) => worstOf[group] !== undefined)
  if (groups.length < GROUPS.length) return <WorstMoney value={worst} />
  return groups.map((group) => (
    <span key={group} className={styles.groupSum} title={`Group ${group}: ${ORDER_GROUPS[group]}`}>
      {group} <WorstMoney value={worstOf[group] ?? '0'} />
    </span>
  ))
}

function WorstMoney({ value }: { value: string }) {
  return <Money sign value={value} digits={wholeFrom100(Math.abs(Number(value)))} />
}
