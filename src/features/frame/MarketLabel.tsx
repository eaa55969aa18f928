import { useLibrary } from '@/store/library'
import { useScenario } from '@/store/scenario'
import { openDialog } from '@/store/view'
import { Button } from '@/ui/controls/Button'
import styles from './TopBar.module.css'

/** Where the prices come from, and by which rulebook is computed: a press on it edits the rulebook. */
export function MarketLabel() {
  const source = useScenario(({ workbook }) => workbook.marketSource)
  const edited = useScenario(({ workbook }) => Object.keys(workbook.marketEdits).length > 0)
  const rulebook = useScenario(({ workbook }) => workbook.rulebook)
  const changed = useScenario(({ workbook }) => workbook.rulebookOverrides !== null)
  const sample = useLibrary((library) => library.sample)
  const label = { sample: sample.label, file: 'Market from the file', live: 'Live prices' }[source.kind]
  const asOf = source.kind === 'sample' ? sample.asOf : source.asOf
  if (label === '') return null
  return (
    <>
      <span className={styles.label} title={`Prices of ${asOf}`}>
        {label} · {dayWords(asOf)}
        {edited ? ', edited' : ''}
      </span>
      <Button
        small
        variant="quiet"
        className={styles.rulebook}
        title="Edit rulebook"
        onClick={() => openDialog('rulebook')}
      >
        Rulebook {rulebook}
        {changed ? ', changed' : ''}
      </Button>
    </>
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
