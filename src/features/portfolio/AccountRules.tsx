import { chooseRulebook } from '@/actions/chooseRulebook'
import { useLibrary } from '@/state/library/libraryStore'
import { edits, useScenario } from '@/state/scenario/scenarioStore'
import { openDialog } from '@/state/view/viewStore'
import { rulebookOptions } from '@/state/workbook/rulebookOptions'
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
  const options = rulebookOptions(rulebooks).map(({ label, ...option }) => ({
    ...option,
    label: isChanged && option.value === rulebook ? `${label}, changed` : label,
  }))
  return (
    <div className={styles.rules}>
      <Switch label="Spot hedging" checked={spotHedging} onChange={edits.switchSpotHedging} />
      <div className={styles.rulebook}>
        <Select inline label="Rulebook" value={rulebook} options={options} onChange={chooseRulebook} />
        <Button small variant="quiet" aria-label="Edit rulebook" onClick={() => openDialog('rulebook')}>
          Edit
        </Button>
      </div>
    </div>
  )
}
