import { useState } from 'react'
import { useMarketTime } from '@/state/market/marketInUse'
import { useSweep } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { Segmented } from '@/ui/controls/Segmented'
import { WholeAmounts } from '@/ui/figures/WholeAmounts'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { Notice } from '@/ui/overlays/Notice'
import { GreekTable } from './GreekTable'
import { greekFinding, tellingGreeks } from './greekFinding'
import { expiryRows, partRows } from './greekRows'
import styles from './PlanTab.module.css'

/** The unit's Greeks in the coin and in USD, without and with hedges and orders, and by expiry. */
export function GreeksPanel({ chosen }: { chosen: ChosenUnit }) {
  const { base, stale } = chosen
  const [money, setMoney] = useState('USD')
  const asOf = useMarketTime()
  const sweep = useSweep('greeks', { base })
  const part = sweep.parts.find((one) => one.base === base)
  const table = part && {
    base,
    money: money === 'USD' ? ('usd' as const) : ('coin' as const),
    greeks: tellingGreeks(part.greeks),
  }
  const expiries = part ? expiryRows(part.greeks, asOf) : []
  return (
    <section className={layout.section} aria-label="Greeks">
      <div>
        <h2 className={layout.finding}>
          {part ? <WholeAmounts text={greekFinding(part)} /> : `Greeks of ${base}`}
        </h2>
        <p className={layout.note}>
          {money === 'USD'
            ? 'In USD: delta is the gain for a rise of the price by 1 %, gamma how much that gain grows per 1 %, vega per point of volatility, theta per day.'
            : `In ${base}: delta is how many coins it moves like, gamma how much that grows per 1 % of price, vega per point of volatility, theta per day.`}{' '}
          Spot does not count.
        </p>
      </div>
      <div className={styles.bar}>
        <Segmented label="In" options={['USD', base]} value={money} onChange={setMoney} />
      </div>
      {sweep.problem !== null && (
        <Notice tone="error" title={`This could not be calculated: ${sweep.problem}`} />
      )}
      {part && table && (
        <StaleOverlay busy={stale || sweep.late} className={styles.tables}>
          <GreekTable {...table} label="Greeks" rows={partRows(part.greeks)} />
          {expiries.length > 0 && <GreekTable {...table} label="Greeks by expiry" rows={expiries} />}
        </StaleOverlay>
      )}
    </section>
  )
}
