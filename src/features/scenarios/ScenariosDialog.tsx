import { useState } from 'react'
import {
  compareWithScenario,
  copyAndOpen,
  deleteWithUndo,
  startScenario,
  switchScenario,
} from '@/actions/savedScenarios'
import type { ScenarioEntry } from '@/state/scenarios/savedScenario'
import { useScenarios } from '@/state/scenarios/scenariosStore'
import { Button } from '@/ui/controls/Button'
import { IconButton } from '@/ui/controls/IconButton'
import { MoreIcon } from '@/ui/controls/icons'
import { Dialog } from '@/ui/overlays/Dialog'
import { Menu } from '@/ui/overlays/Menu'
import { RenameDialog } from './RenameDialog'
import { ScenarioTable } from './ScenarioTable'

/** All scenarios, to open, rename, copy, compare with and delete. */
export function ScenariosDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const entries = useScenarios((state) => state.entries)
  const openId = useScenarios((state) => state.openId)
  const [renaming, setRenaming] = useState<string | null>(null)
  const leaveBy = (act: () => void) => {
    onClose()
    act()
  }
  const actions = ({ id, name }: ScenarioEntry) => (
    <Menu
      align="end"
      trigger={<IconButton small label={`Actions on ${name}`} icon={<MoreIcon />} />}
      items={[
        { key: 'rename', label: 'Rename …', onSelect: () => setRenaming(id) },
        { key: 'copy', label: 'Copy', onSelect: () => leaveBy(() => copyAndOpen(id)) },
        {
          key: 'compare',
          label: 'Compare with it',
          disabled: id === openId,
          onSelect: () => leaveBy(() => compareWithScenario(id)),
        },
        { key: 'delete', label: 'Delete', danger: true, lineAbove: true, onSelect: () => deleteWithUndo(id) },
      ]}
    />
  )
  return (
    <Dialog
      open={open}
      title="Scenarios"
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => leaveBy(startScenario)}>New scenario</Button>
          <Button variant="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <ScenarioTable
        label="Scenarios"
        entries={entries}
        verb="Open"
        onChoose={(id) => leaveBy(() => switchScenario(id))}
        actions={actions}
      />
      <RenameDialog
        open={renaming !== null}
        onClose={() => setRenaming(null)}
        {...(renaming === null ? {} : { id: renaming })}
      />
    </Dialog>
  )
}
