import type { ReactNode } from 'react'
import { useTableResult } from '@/state/result/deferredResult'
import { useIsEmptyBook } from '@/state/scenario/useIsEmptyBook'
import { useIsWelcoming } from '@/state/welcome'
import { AccountRules } from './AccountRules'
import { BalancesTable } from './BalancesTable'
import { FaultNotice } from './FaultNotice'
import { HedgesTable } from './HedgesTable'
import { OrdersTable } from './OrdersTable'
import styles from './Portfolio.module.css'
import { PortfolioGreeks } from './PortfolioGreeks'
import { PositionsTable } from './PositionsTable'
import { StartHere } from './StartHere'
import { TwinsNotice } from './TwinsNotice'

/** The book as the user edits it: positions, orders, what-if hedges, balances and the account's own rules. */
export function Portfolio() {
  const isEmpty = useIsEmptyBook()
  const isWelcoming = useIsWelcoming()
  const nothing = isWelcoming ? 'Opening an example …' : <StartHere />
  return (
    <Recomputing>
      <FaultNotice />
      <TwinsNotice />
      <PositionsTable empty={isEmpty ? nothing : 'No positions.'} />
      <PortfolioGreeks />
      <OrdersTable />
      <HedgesTable />
      <BalancesTable />
      <AccountRules />
    </Recomputing>
  )
}

/** Dims the figures while newer ones are long in coming, without drawing the tables again. */
function Recomputing({ children }: { children: ReactNode }) {
  const isLate = useTableResult(({ busy }) => busy)
  return (
    <div className={styles.portfolio} data-recomputing={isLate} aria-busy={isLate}>
      {children}
    </div>
  )
}
