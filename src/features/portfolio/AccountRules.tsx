import { useLibrary } from '@/store/library'
import { edits, useScenario } from '@/store/scenario'
import { Select } from '@/ui/controls/Select'
import { Switch } from '@/ui/controls/Switch'
import styles from './Portfolio.module.css'

/** What holds for the whole account: whether spot hedges, and by which rules margin is computed. */
export function AccountRules() {
  const spotHedging = useScenario(({ workbook }) => workbook.spotHedging)
  const rulebook = useScenario(({ workbook }) => workbook.rulebook)
  const rulebooks = useLibrary((library) => library.rulebooks)
  const options = Object.entries(rulebooks).map(([id, book]) => ({ value: id, label: nameOf(id, book) }))
  return (
    <div className={styles.rules}>
      <Switch label="Spot hedging" checked={spotHedging} onChange={edits.switchSpotHedging} />
      <Select inline label="Rulebook" value={rulebook} options={options} onChange={edits.chooseRulebook} />
    </div>
  )
}

function nameOf(id: string, book: unknown): string {
  const name = typeof book === 'object' && book !== null && 'name' in book ? book.name : undefined
  return typeof name === 'string' ? `${name} (${id})` : id
}
