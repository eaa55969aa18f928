import type { Withdrawal, WithdrawalEnd } from '@/engine/analysis/capacity/withdrawals'
import { useSweep } from '@/state/query/useSweep'
import { formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { Notice } from '@/ui/overlays/Notice'
import styles from './PlanTab.module.css'

const STOPS: Readonly<Record<WithdrawalEnd, string>> = {
  already: 'The IM rate is at 100 % or above',
  rate: 'The IM rate reaches 100 %',
  hedges: 'The rest hedges the positions',
  equity: 'More than the equity would be borrowed',
  nothing: 'Nothing: all of it',
}

const COLUMNS: readonly Column<Withdrawal>[] = [
  { key: 'coin', header: 'Coin', rowHeader: true, render: ({ coin }) => coin },
  { key: 'wallet', header: 'In the wallet', align: 'right', render: ({ wallet }) => formatNumber(wallet) },
  { key: 'most', header: 'Can be withdrawn', align: 'right', render: ({ most }) => formatNumber(most) },
  {
    key: 'stops',
    header: 'What stops it',
    render: ({ stoppedBy }) => <span className={styles.move}>{STOPS[stoppedBy]}</span>,
  },
]

/** How much of each coin could be withdrawn, and what keeps the rest. */
export function Withdrawals({ stale }: { stale: boolean }) {
  const sweep = useSweep('withdrawals', null)
  const rows = sweep.parts.toSorted((one, other) => (one.coin < other.coin ? -1 : 1))
  return (
    <section className={layout.section} aria-labelledby="withdrawals">
      <div>
        <h2 id="withdrawals" className={layout.finding}>
          What could be withdrawn of each coin?
        </h2>
        <p className={layout.note}>
          The largest amount of one coin, in the coin, that leaves the IM rate below 100 % while the others
          stay where they are. What hedges the positions cannot be withdrawn, and withdrawing never borrows.
        </p>
      </div>
      {sweep.problem !== null && (
        <Notice tone="error" title={`This could not be calculated: ${sweep.problem}`} />
      )}
      <StaleOverlay busy={stale || sweep.late}>
        <DataTable
          label="What can be withdrawn"
          columns={COLUMNS}
          rows={rows}
          rowKey={({ coin }) => coin}
          empty={sweep.stale ? 'Nothing found yet' : 'The wallet is empty'}
        />
      </StaleOverlay>
    </section>
  )
}
