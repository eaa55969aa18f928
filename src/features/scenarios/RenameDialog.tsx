import { useState } from 'react'
import { MAX_NAME } from '@/engine/documents/document'
import { renameScenario } from '@/state/scenarios/scenarioCommands'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { Button } from '@/ui/controls/Button'
import { TextField } from '@/ui/controls/TextField'
import { Dialog } from '@/ui/overlays/Dialog'

export interface RenameDialogProps {
  open: boolean
  onClose: () => void
  /** The scenario; the open one unless told. */
  id?: string
}

/** Asks for a scenario's name. */
export function RenameDialog({ open, onClose, id }: RenameDialogProps) {
  return open ? <NameForm id={id ?? scenariosStore.getState().openId} onClose={onClose} /> : null
}

function NameForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { entries } = scenariosStore.getState()
  const [name, setName] = useState(() => entries.find((entry) => entry.id === id)?.name ?? '')
  const wanted = name.trim()
  const fault = nameFault(wanted)
  const taken = entries.some((entry) => entry.id !== id && entry.name === wanted)
  const rename = () => {
    if (fault !== undefined) return
    renameScenario(id, wanted)
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
          <Button variant="primary" disabled={fault !== undefined} onClick={rename}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        // The dialog gives the focus to what is marked so.
        ref={(field) => field?.setAttribute('data-autofocus', '')}
        label="Name"
        value={name}
        onChange={setName}
        onSubmit={rename}
        error={fault}
        hint={taken ? 'Another scenario has this name, too.' : undefined}
      />
    </Dialog>
  )
}

function nameFault(name: string): string | undefined {
  if (name === '') return 'A scenario needs a name.'
  return name.length > MAX_NAME ? `At most ${MAX_NAME} characters; these are ${name.length}.` : undefined
}
