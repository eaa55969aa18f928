import { useState } from 'react'
import { useListedLots } from '@/state/market/listedLots'
import { useMarketTime } from '@/state/market/marketInUse'
import { usePlannedBound } from '@/state/query/plannedBound'
import { useSweepOver } from '@/state/query/useSweep'
import { useTradable } from '@/state/query/useTradable'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { NumberField } from '@/ui/controls/NumberField'
import { Segmented } from '@/ui/controls/Segmented'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import { AnyContract } from './AnyContract'
import { CapacityTable } from './CapacityTable'
import styles from './PlanTab.module.css'
import { Reasons } from './Reasons'

const BOUNDS = ['IM rate 100 %', 'MM rate'] as const
const WAYS = ['Trades at mark', 'Open orders'] as const

/** How much more of every instrument can be bought and sold until a rate reaches its bound, and what stops it. */
export function HowMuchMore({ chosen }: { chosen: ChosenUnit }) {
  const { base, stale } = chosen
  const { bound, level, choose } = usePlannedBound()
  const [way, setWay] = useState<(typeof WAYS)[number]>('Trades at mark')
  const asOf = useMarketTime()
  const tradable = useTradable(base)
  const lots = useListedLots(base)
  const asOrders = way === 'Open orders'
  const sweep = useSweepOver(tradable, 'capacities', { base, lots, bound, asOrders })
  const rows = sweep.parts.filter((part) => part.base === base).toSorted((a, b) => a.place - b.place)
  return (
    <section className={layout.section} aria-labelledby="how-much-more">
      <div>
        <h2 id="how-much-more" className={layout.finding}>
          How much more?
        </h2>
        <p className={layout.note}>
          The largest size of each instrument of {base} that can be bought or sold, in whole lots, before the
          rate reaches the bound on the way there.{' '}
          {asOrders
            ? 'As orders at the mark that are not filled yet: they count with the orders of their side.'
            : 'As trades at the mark. Spot is paid for in USDT; what the wallet lacks is borrowed.'}
        </p>
      </div>
      <div className={styles.bar}>
        <Segmented
          label="Until"
          options={BOUNDS}
          value={bound.rate === 'mmRate' ? 'MM rate' : 'IM rate 100 %'}
          onChange={(by) => choose(by === 'MM rate' ? 'mmRate' : 'imRate')}
        />
        {bound.rate === 'mmRate' && (
          <div className={styles.level}>
            <NumberField
              label="MM rate of"
              value={level}
              min="0.01"
              max="10"
              percent
              step="1"
              onCommit={(at) => choose('mmRate', at)}
            />
          </div>
        )}
        <Segmented label="As" options={WAYS} value={way} onChange={setWay} />
      </div>
      {sweep.problem !== null ? (
        <Notice tone="error" title="This could not be calculated">
          {sweep.problem}
        </Notice>
      ) : (
        <>
          {sweep.late && <Progress label="Looking how much more" done={sweep.done} onStop={sweep.stop} />}
          <StaleOverlay busy={stale || sweep.late}>
            <CapacityTable
              label="How much more"
              {...{ base, rows, asOf }}
              asOrder={asOrders ? { price: '' } : null}
              isBusy={sweep.stale}
              isAddable={!stale && !sweep.stale}
            />
          </StaleOverlay>
          <Reasons rows={rows} asOf={asOf} />
          <AnyContract {...{ base, tradable, lots, bound, asOrders, stale }} />
        </>
      )}
    </section>
  )
}
