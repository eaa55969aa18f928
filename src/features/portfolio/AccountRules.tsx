import { useLibrary } from '@/state/library/library'
import { edits, useScenario } from '@/state/scenario/scenario'
import { openDialog } from '@/state/view/view'
import { rulebookName } from '@/state/workbook/rulebookName'
import { Button } from '@/ui/controls/Button'
import { Select } from '@/ui/controls/Select'
import { Switch } from '@/ui/controls/Switch'
import styles from './Portfolio.module.css'

/** What holds for the whole account: whether spot hedges, and by which rules margin is computed. */
export function AccountRules() {
  const spotHedging = useScenario(({ workbook }) => workbook.spotHedging)
  const rulebook = useScenario(({ workbook }) => workbook.rulebook)
  const isChanged = useScenario(({ workbook }) => workbook.rulebookOverrides !== null)
  const rulebooks = useLibrary((library) => library.rulebooks)
  const options = Object.entries(rulebooks).map(([id, book]) => ({
    value: id,
    label: `${rulebookName(book) || id}${isChanged && id === rulebook ? ', changed' : ''}`,
  }))
  return (
    <div className={styles.rules}>
      <Switch label="Spot hedging" checked={spotHedging} onChange={edits.switchSpotHedging} />
      <div className={styles.rulebook}>
        <Select inline label="Rulebook" value={rulebook} options={options} onChange={edits.chooseRulebook} />
        <Button small variant="quiet" aria-label="Edit rulebook" onClick={() => openDialog('rulebook')}>
          Edit
        </Button>
      </div>
    </div>
  )
}
