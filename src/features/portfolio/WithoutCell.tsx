import { useTableResult } from '@/store/panelResult'
import { formatMoney } from '@/ui/format'
import styles from './Cells.module.css'
import { Nothing, wholeFrom100 } from './FigureCell'

/** How much the unit's maintenance margin changes if the row goes. */
export function WithoutCell({ id }: { id: string }) {
  const change = useTableResult(({ changeWithout }) => changeWithout?.get(id))
  const margin = useTableResult(({ marginWithout }) => marginWithout?.get(id))
  if (change === undefined || margin === undefined) return <Nothing />
  const digits = wholeFrom100(Math.abs(change) < 0.005 ? 0 : Math.abs(change))
  return (
    <span
      className={styles.computed}
      title={`Without this row the maintenance margin of its unit is ${formatMoney(margin)} USD`}
    >
      {formatMoney(change, { digits, sign: true })}
    </span>
  )
}
