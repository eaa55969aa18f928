import { useLibrary } from '@/store/library'
import { useLivePrices } from '@/store/live/livePricesStore'
import { useMarketTime } from '@/store/marketInUse'
import { useScenario } from '@/store/scenario'
import styles from './Market.module.css'
import { momentWords } from './momentWords'
import { PricesAge } from './PricesAge'

const LABELS = { file: 'Market from the file', live: 'Live prices' } as const

/** Where the prices come from, and of when they are. */
export function SourceLine() {
  const kind = useScenario(({ workbook }) => workbook.marketSource.kind)
  const sample = useLibrary((library) => library.sample)
  const asOf = useMarketTime()
  const every = useLivePrices((live) => live.every)
  const problem = useLivePrices((live) => live.problem)
  const label = kind === 'sample' ? sample.label || 'Sample market' : LABELS[kind]
  return (
    <p className={styles.source}>
      <span className={styles.label}>
        {label} ·{' '}
        {kind === 'live' ? <PricesAge asOf={asOf} /> : <time dateTime={asOf}>{momentWords(asOf)}</time>}
        {every !== null && `, asked again every ${every} s`}
      </span>
      {problem !== null && <span className={styles.note}>{problem}</span>}
      {kind === 'sample' && sample.note && <span className={styles.note}>{sample.note}</span>}
    </p>
  )
}
