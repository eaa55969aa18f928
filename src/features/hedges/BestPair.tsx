import type { HedgeFinderPart, HedgePairPart } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { Button } from '@/ui/controls/Button'
import { formatNumber, formatPercent } from '@/ui/format'
import { capitalised } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import { instrumentName, tradeWords } from '@/words/instrumentName'
import { bestAlone, bestPairOf } from './bestPairOf'
import styles from './Finder.module.css'

export interface BestPairProps {
  pairs: readonly HedgePairPart[]
  found: readonly HedgeFinderPart[]
  asOf: string
  adoptable: boolean
  onAdopt: (legs: readonly HedgeLeg[]) => void
}

/** The two linear instruments that lower the margin most together. */
export function BestPair({ pairs, found, asOf, adoptable, onAdopt }: BestPairProps) {
  const pair = bestPairOf(pairs, found)
  if (pair === null) {
    return (
      <p className={styles.idle}>
        Best pair: no two perpetuals, futures or spot do better together than the best of them alone.
      </p>
    )
  }
  const { legs, after, saving, cost, before } = pair
  const more = bestAlone(found, pair) - after.maintenanceMargin
  const names = legs.map((leg) => `${instrumentName(leg, asOf)}, ${formatNumber(leg.sizeText)}`)
  const rates = [before, after].map(({ mmRate }) => formatPercent(mmRate ?? Number.POSITIVE_INFINITY))
  return (
    <article className={styles.pair} aria-labelledby="best-pair">
      <div className={styles.pairWords}>
        <h3 id="best-pair" className={styles.pairTitle}>
          Best pair of perpetuals, futures and spot:{' '}
          {legs.map((leg) => tradeWords(leg, leg.sizeText, asOf)).join(' and ')}
        </h3>
        <p>
          {capitalised(
            `saves ${readableMoney(saving.maintenanceMargin)} USD of maintenance margin, down to ${readableMoney(after.maintenanceMargin)}: ${readableMoney(more)} more than the best of its kind alone.`,
          )}{' '}
          MM rate {rates[1]} instead of {rates[0]}; it costs {readableMoney(cost)} USD.
        </p>
      </div>
      <Button
        small
        aria-label={`Adopt the pair ${names.join(' and ')}`}
        disabled={!adoptable}
        onClick={() => onAdopt(legs)}
      >
        Adopt both
      </Button>
    </article>
  )
}
