import { useLibrary } from '@/state/library/libraryStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { marketName } from '@/words/marketName'
import styles from './TopBar.module.css'

/** Where the prices come from. */
export function MarketLabel() {
  const source = useScenario(({ workbook }) => workbook.marketSource)
  const edited = useScenario(({ workbook }) => Object.keys(workbook.marketEdits).length > 0)
  const sample = useLibrary((library) => library.sample)
  const label = marketName(source, sample.label)
  const asOf = source.kind === 'sample' ? sample.asOf : source.asOf
  if (label === '') return null
  return (
    <span className={styles.label} title={`Prices of ${asOf}`}>
      {label} · {dayWords(asOf)}
      {edited ? ', edited' : ''}
    </span>
  )
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

function dayWords(instant: string): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? instant : DAY.format(date)
}
