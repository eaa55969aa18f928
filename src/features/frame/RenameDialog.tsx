import { useState } from 'react'
import { edits, scenarioStore } from '@/store/scenario'
import { Button } from '@/ui/controls/Button'
import { TextField } from '@/ui/controls/TextField'
import { Dialog } from '@/ui/overlays/Dialog'

/** Asks for the scenario's name. */
export function RenameDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return open ? <NameForm onClose={onClose} /> : null
}

function NameForm({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState(scenarioStore.getState().workbook.name)
  const faulty = name.trim() === ''
  const rename = () => {
    if (faulty) return
    edits.rename(name.trim())
    onClose()
  }
  return (
    <Dialog
      open
      size="small"
      title="Rename the scenario"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={faulty} onClick={rename}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        onSubmit={rename}
        error={faulty ? 'A scenario needs a name.' : undefined}
      />
    </Dialog>
  )
}
