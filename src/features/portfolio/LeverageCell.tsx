import { parseSymbol } from '@/engine/instruments/symbol'
import { edits } from '@/state/scenario/scenarioStore'
import type { PositionRow } from '@/state/workbook/workbook'
import { aboveZero } from './amountRules'
import { DecimalCell } from './DecimalCell'
import { MOST_LEVERAGE } from './entry/leverage'
import { Nothing } from './FigureCell'
import { useContractName } from './useRow'

/** The leverage of a position; an option has none unless one was pasted. */
export function LeverageCell({ row: { id, symbol, leverage } }: { row: PositionRow }) {
  const name = useContractName(symbol)
  if (leverage === '' && parseSymbol(symbol)?.kind === 'option') return <Nothing />
  return (
    <DecimalCell
      optional
      id={id}
      field="leverage"
      label={`Leverage of ${name}`}
      value={leverage}
      placeholder="–"
      max={MOST_LEVERAGE}
      check={aboveZero}
      onCommit={(value) => edits.editRow('positions', id, { leverage: value })}
    />
  )
}
