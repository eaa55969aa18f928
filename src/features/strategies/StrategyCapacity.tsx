import { useListedLots } from '@/state/market/listedLots'
import { boundWords, usePlannedBound } from '@/state/query/plannedBound'
import { useSweepOver } from '@/state/query/useSweep'
import { useTradable } from '@/state/query/useTradable'
import { Button } from '@/ui/controls/Button'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { capacityParts, mostWords } from './capacityParts'
import styles from './Strategies.module.css'
import type { Leg } from './templates/leg'

export interface StrategyCapacityProps {
  base: string
  legs: readonly Leg[]
  /** That of the legs, in coins. */
  size: string
  /** The wallet pays for it when it is added, as it does here. */
  isPaid: boolean
  onTake: (size: string) => void
}

/** How much of the strategy can be traded until the rate reaches the bound that Plan has, and what stops it. */
export function StrategyCapacity({ base, legs, size, isPaid, onTake }: StrategyCapacityProps) {
  const { bound } = usePlannedBound()
  const tradable = useTradable(base)
  const lots = useListedLots(base)
  const parts = capacityParts(legs, size)
  const sweep = useSweepOver(tradable, 'tradeCapacity', { base, lots, parts, bound, asOrder: null })
  const [found] = sweep.parts
  if (found === undefined) return null
  const { inLots } = found.buy
  return (
    <section aria-label="How much of it">
      <StaleOverlay busy={sweep.late}>
        <h3 className={styles.sentence}>How much of it, until {boundWords(bound)}?</h3>
        <dl className={styles.most}>
          <dt>As it is: {mostWords(inLots, base)}</dt>
          <dd>{found.buy.stoppedBy}</dd>
          <dt>The other way round: {mostWords(found.sell.inLots, base)}</dt>
          <dd>{found.sell.stoppedBy}</dd>
        </dl>
        {inLots !== 'Infinity' && inLots !== '0' && inLots !== size && (
          <Button small disabled={sweep.stale} onClick={() => onTake(inLots)}>
            Take {mostWords(inLots, base)}
          </Button>
        )}
        <p className={styles.how}>
          {isPaid ? 'Done' : 'Unlike above, done'} at the mark, premiums paid and received, coins bought with
          USDT.
          {bound.rate === 'imRate' && ' A bound of the MM rate is chosen in Plan.'}
        </p>
      </StaleOverlay>
    </section>
  )
}
