import { useLibrary } from '@/store/library'
import { useMarketTime } from '@/store/marketInUse'
import { useScenario } from '@/store/scenario'
import styles from './Market.module.css'

/** Where the prices come from, and of when they are. */
export function SourceLine() {
  const kind = useScenario(({ workbook }) => workbook.marketSource.kind)
  const sample = useLibrary((library) => library.sample)
  const asOf = useMarketTime()
  const label = kind === 'sample' ? sample.label || 'Sample market' : 'Market from the file'
  return (
    <p className={styles.source}>
      <span className={styles.label}>
        {label} · <time dateTime={asOf}>{instant(asOf)}</time>
      </span>
      {kind === 'sample' && sample.note && <span className={styles.note}>{sample.note}</span>}
    </p>
  )
}

/** `24 Mar 2026, 02:28 UTC`. */
function instant(asOf: string): string {
  const time = Date.parse(asOf)
  if (Number.isNaN(time)) return asOf
  const words = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(time)
  return `${words} UTC`
}
