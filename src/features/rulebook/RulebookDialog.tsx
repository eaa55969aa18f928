import { useScenario } from '@/state/scenario/scenarioStore'
import { Button } from '@/ui/controls/Button'
import { DownloadIcon, UploadIcon } from '@/ui/controls/icons'
import { Dialog } from '@/ui/overlays/Dialog'
import { focusNear } from './focusNear'
import styles from './RulebookDialog.module.css'
import { RulebookForm } from './RulebookForm'
import { exportRulebook, resetAll } from './ruleCommands'
import { useImport } from './useImport'

export interface RulebookDialogProps {
  open: boolean
  onClose: () => void
}

/** The rulebook of the scenario: every parameter with its source, to change, to reset, to hand on as a file. */
export function RulebookDialog({ open, onClose }: RulebookDialogProps) {
  return open ? <OpenRulebook onClose={onClose} /> : null
}

function OpenRulebook({ onClose }: { onClose: () => void }) {
  const isChanged = useScenario(({ workbook }) => workbook.rulebookOverrides !== null)
  const { refused, dismiss, choose, over } = useImport()
  return (
    <Dialog
      open
      size="large"
      title="Rulebook"
      onClose={onClose}
      footer={
        <>
          <Button
            className={styles.reset}
            disabled={!isChanged}
            onClick={({ currentTarget }) => {
              focusNear(currentTarget, 'footer', 'button:last-child')
              resetAll()
            }}
          >
            Reset all
          </Button>
          <Button className={styles.transfer} icon={<UploadIcon />} onClick={choose}>
            Import …
          </Button>
          <Button className={styles.transfer} icon={<DownloadIcon />} onClick={exportRulebook}>
            Export
          </Button>
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <RulebookForm refused={refused} onDismiss={dismiss} />
      {over && <div className={styles.over}>Drop the rulebook file to import it</div>}
    </Dialog>
  )
}
