import { formatTimeLeft } from '@/ui/format'
import { useFitAround } from '@/ui/layout/fit'
import styles from './Cells.module.css'
import { useRowFigure } from './useRow'

/** When a row's contract expires, under its name where the table has no room for a column of days. */
export function DaysLeft({ id }: { id: string }) {
  const { without } = useFitAround()
  return without.includes('days') ? <Left id={id} /> : null
}

function Left({ id }: { id: string }) {
  const days = useRowFigure(id, 'days')
  if (days === undefined || days === null) return null
  return <span className={styles.days}>{formatTimeLeft(days, { unit: true })}</span>
}
