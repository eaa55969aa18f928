import { useMarketTime } from '@/state/market/marketInUse'
import { dayName } from '@/state/names/contractName'
import type { RowOf, TableName } from '@/state/workbook/workbook'
import { Switch } from '@/ui/controls/Switch'
import { Money } from '@/ui/figures/Money'
import styles from './GroupHead.module.css'
import type { RowGroup } from './grid/rowOrder'
import { switchRows } from './rowActions'
import { useRowSums } from './useRowSums'
import { WorstSum } from './WorstSum'

type ContractTable = Exclude<TableName, 'balances'>

export interface GroupHeadProps {
  table: ContractTable
  group: RowGroup<RowOf<ContractTable>>
}

/** Over the rows of a coin and expiry: what they come to, and a switch for all of them. */
export function GroupHead({ table, group: { coin, expiry, rows } }: GroupHeadProps) {
  const year = useMarketTime().slice(0, 4)
  const sums = useRowSums(rows)
  const name = `${coin} ${expiry === null ? 'perpetual' : dayName(expiry, year)}`
  return (
    <span className={styles.head}>
      <Switch
        hideLabel
        label={`Include all of ${name}`}
        checked={rows.some(({ enabled }) => enabled)}
        onChange={(checked) => switchRows(table, new Set(rows.map(({ id }) => id)), checked)}
      />
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{rows.length}</span>
      {sums !== null && (
        <>
          <span className={styles.sums}>
            delta <Money readable sign value={sums.delta} exactUnit={coin} />
          </span>
          <span className={styles.sums}>
            worst case <WorstSum sums={sums} />
          </span>
        </>
      )}
    </span>
  )
}
