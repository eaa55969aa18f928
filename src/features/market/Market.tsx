import type { ReactNode } from 'react'
import { resetMarket } from '@/actions/resetMarket'
import { useScenario } from '@/state/scenario/scenarioStore'
import { openDialog } from '@/state/view/viewStore'
import { Button } from '@/ui/controls/Button'
import { ResetIcon } from '@/ui/controls/icons'
import { useKeptFocus } from '@/ui/controls/useKeptFocus'
import { CoinPrices } from './CoinPrices'
import { ContractPrices } from './ContractPrices'
import styles from './Market.module.css'
import { PricesSource } from './PricesSource'

/**
 * The prices that everything is computed with, each of them editable over its source; `children` are more ways to see
 * them.
 */
export function Market({ children }: { children?: ReactNode }) {
  const edited = useScenario(({ workbook }) => Object.keys(workbook.marketEdits).length)
  const tools = useKeptFocus<HTMLDivElement>()
  return (
    <section className={styles.market} aria-labelledby="market-heading">
      <div className={styles.heading}>
        <h2 id="market-heading" className={styles.title}>
          Market
        </h2>
        <div className={styles.tools} {...tools}>
          {children}
          <Button small onClick={() => openDialog('prices')}>
            Live prices …
          </Button>
          {edited > 0 && (
            <Button small icon={<ResetIcon />} onClick={resetMarket}>
              Reset all market edits
            </Button>
          )}
        </div>
      </div>
      <PricesSource />
      <CoinPrices />
      <ContractPrices />
    </section>
  )
}
