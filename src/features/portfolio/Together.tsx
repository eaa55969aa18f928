import type { TableName } from '@/state/workbook/workbook'
import { Amount } from '@/ui/figures/Amount'
import { exact, formatShort } from '@/ui/format'
import styles from './Cells.module.css'
import { useTableSums } from './useRowSums'
import { WholeMoney } from './WholeMoney'
import { WorstSum } from './WorstSum'

type ContractTable = Exclude<TableName, 'balances'>

/** Under the contracts: how much is traded in all. */
export function NotionalTogether({ table }: { table: ContractTable }) {
  const sums = useTableSums(table)
  return (
    <>
      Together
      {sums !== null && (
        <span className={styles.days} title="What is traded, at the index, both directions added">
          notional{' '}
          <Amount shown={formatShort(sums.notional)} exactly={exact(sums.notional, 'USD')} unit="USD" />
        </span>
      )}
    </>
  )
}

/** Under the P&L: that of all rows with an entry. */
export function PnlTogether({ table }: { table: ContractTable }) {
  const sums = useTableSums(table)
  return sums && <WholeMoney value={sums.unrealised} />
}

/** Under the worst case: that of all rows. */
export function WorstTogether({ table }: { table: ContractTable }) {
  const sums = useTableSums(table)
  return sums && <WorstSum sums={sums} />
}
