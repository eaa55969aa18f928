import { parseSymbol } from '@/engine/instruments/symbol'
import { useTableResult } from '@/state/result/deferredResult'
import { explain, useView } from '@/state/view/viewStore'
import { Explainable } from '@/ui/figures/Explainable'
import { formatMoney } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import styles from './Cells.module.css'
import { Nothing } from './FigureCell'
import { useContractName, useRowPath } from './useRow'
import { wholeFrom100 } from './wholeFrom100'

/** What having the row does to the unit's maintenance margin, which opens why. */
export function EffectCell({ id, symbol }: { id: string; symbol: string }) {
  const effect = useTableResult(({ effectOnMargin }) => effectOnMargin?.get(id))
  const margin = useTableResult(({ marginWithout }) => marginWithout?.get(id))
  const path = useRowPath(id)
  const name = useContractName(symbol)
  const base = parseSymbol(symbol)?.base
  const open = useView(
    ({ explained }) => explained?.since?.kind === 'without' && explained.since.path === path,
  )
  if (effect === undefined || margin === undefined || path === undefined || base === undefined)
    return <Nothing />
  const digits = wholeFrom100(Math.abs(effect) < 0.005 ? 0 : Math.abs(effect))
  return (
    <Explainable
      className={styles.computed}
      label={`the effect of ${name} on the margin`}
      title={`Without this row the maintenance margin of its unit is ${readableMoney(margin)} USD: explain why`}
      open={open}
      onExplain={() => explain(`units.${base}.maintenanceMargin`, { kind: 'without', path })}
    >
      {formatMoney(effect, { digits, sign: true })}
    </Explainable>
  )
}
