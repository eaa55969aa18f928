import { useLibrary } from '@/state/library/libraryStore'
import { useLivePrices } from '@/state/live/livePricesStore'
import { useMarketTime } from '@/state/market/marketInUse'
import { useScenario } from '@/state/scenario/scenarioStore'
import { momentInWords } from '@/ui/momentWords'
import { marketName } from '@/words/marketName'
import styles from './Market.module.css'
import { PricesAge } from './PricesAge'

/** Where the prices come from, and of when they are. */
export function PricesSource() {
  const source = useScenario(({ workbook }) => workbook.marketSource)
  const { kind } = source
  const sample = useLibrary((library) => library.sample)
  const asOf = useMarketTime()
  const every = useLivePrices((live) => live.every)
  const problem = useLivePrices((live) => live.problem)
  const label = marketName(source, sample.label || 'Sample market')
  return (
    <p className={styles.source}>
      <span className={styles.label}>
        {label} ·{' '}
        {kind === 'live' ? (
          <PricesAge asOf={asOf} />
        ) : (
          <time dateTime={asOf}>{momentInWords(Date.parse(asOf)) || asOf}</time>
        )}
        {every !== null && `, asked again every ${every} s`}
      </span>
      {problem !== null && <span className={styles.note}>{problem}</span>}
      {kind === 'sample' && sample.note && <span className={styles.note}>{sample.note}</span>}
    </p>
  )
}
