import { useTableResult } from '@/state/result/deferredResult'
import { formatMoney } from '@/ui/format'
import styles from './Cells.module.css'
import { Nothing, wholeFrom100 } from './FigureCell'

/** What having the row does to the unit's maintenance margin. */
export function EffectCell({ id }: { id: string }) {
  const effect = useTableResult(({ effectOnMargin }) => effectOnMargin?.get(id))
  const margin = useTableResult(({ marginWithout }) => marginWithout?.get(id))
  if (effect === undefined || margin === undefined) return <Nothing />
  const digits = wholeFrom100(Math.abs(effect) < 0.005 ? 0 : Math.abs(effect))
  return (
    <span
      className={styles.computed}
      title={`Without this row the maintenance margin of its unit is ${formatMoney(margin)} USD`}
    >
      {formatMoney(effect, { digits, sign: true })}
    </span>
  )
}
