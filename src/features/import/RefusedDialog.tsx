import { chooseFile } from '@/actions/takeInFiles'
import { faultLine } from '@/engine/documents/faultLine'
import { dismissRefused } from '@/state/files/openFile'
import { useView } from '@/state/view/viewStore'
import { Button } from '@/ui/controls/Button'
import { Dialog } from '@/ui/overlays/Dialog'
import { Notice } from '@/ui/overlays/Notice'

/** More faults than a person reads at once are told by their number. */
const MOST = 200

/** Why a file or a link was refused: every fault with its place. */
export function RefusedDialog() {
  const refused = useView((view) => view.refused)
  if (refused === null) return null
  const { names, faults } = refused
  const lines = faults.slice(0, MOST).map(faultLine)
  const more = faults.length - lines.length
  return (
    <Dialog
      open
      title={names.length === 1 ? `${names[0]} was not opened` : `None of ${names.length} files was opened`}
      onClose={dismissRefused}
      footer={
        <>
          <Button onClick={openAnother}>Open a file …</Button>
          <Button variant="primary" onClick={dismissRefused}>
            Close
          </Button>
        </>
      }
    >
      <Notice
        tone="error"
        title={
          faults.length === 1
            ? 'One fault was found; your work is unchanged.'
            : `${faults.length} faults were found; your work is unchanged.`
        }
        lines={more > 0 ? [...lines, `and ${more} more`] : lines}
      />
    </Dialog>
  )
}

function openAnother(): void {
  dismissRefused()
  chooseFile()
}
