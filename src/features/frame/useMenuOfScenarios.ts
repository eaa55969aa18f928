import { savePositions } from '@/actions/positionsCsv'
import { copyAndOpen, deleteWithUndo, startScenario, switchScenario } from '@/actions/savedScenarios'
import { keyWords } from '@/actions/shortcutKeys'
import { chooseFile, saveFile } from '@/actions/takeInFiles'
import { useScenarios } from '@/state/scenarios/scenariosStore'
import { openDialog } from '@/state/view/viewStore'
import type { MenuEntry } from '@/ui/overlays/MenuItems'

/** More than these are in the dialog only. */
const LISTED = 8

/** The scenarios to choose from, and what can be done with the open one. */
export function useMenuOfScenarios(): readonly MenuEntry[] {
  const entries = useScenarios((state) => state.entries)
  const openId = useScenarios((state) => state.openId)
  const latest = [...entries].sort((one, other) => other.changed - one.changed).slice(0, LISTED)
  const listed = entries.filter((entry) => entry.id === openId || latest.includes(entry))
  return [
    'Scenarios',
    ...listed.map(({ id, name }) => ({
      key: id,
      label: name,
      checked: id === openId,
      onSelect: () => switchScenario(id),
    })),
    { key: 'all', label: 'All scenarios …', onSelect: () => openDialog('scenarios') },
    { key: 'new', label: 'New scenario', onSelect: startScenario, lineAbove: true },
    { key: 'rename', label: 'Rename …', onSelect: () => openDialog('rename') },
    { key: 'copy', label: 'Copy', onSelect: () => copyAndOpen(openId) },
    { key: 'compare', label: 'Compare with …', onSelect: () => openDialog('compare') },
    { key: 'delete', label: 'Delete', danger: true, onSelect: () => deleteWithUndo(openId) },
    {
      key: 'open',
      label: 'Open a file …',
      shortcut: keyWords('Mod+O'),
      onSelect: chooseFile,
      lineAbove: true,
    },
    { key: 'import', label: 'Import …', onSelect: () => openDialog('import') },
    { key: 'save', label: 'Save as a file', shortcut: keyWords('Mod+S'), onSelect: saveFile },
    { key: 'positions-csv', label: 'Positions as CSV', onSelect: () => void savePositions() },
    { key: 'share', label: 'Copy as link', onSelect: () => openDialog('share') },
    { key: 'examples', label: 'Examples …', onSelect: () => openDialog('examples'), lineAbove: true },
    { key: 'lessons', label: 'Lessons …', onSelect: () => openDialog('lessons') },
  ]
}
