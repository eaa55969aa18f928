import type { Example } from '@/store/library'
import { openExample } from '@/store/openExample'
import { openFile } from '@/store/openFile'
import { scenarioText } from '@/store/saveFile'
import { newScenario } from '@/store/scenarios/commands'
import { lastOpening } from '@/store/scenarios/openings'
import { download, fileNameOf } from '@/ui/chart/download'
import type { MenuEntry } from '@/ui/overlays/MenuItems'
import { showToast } from '@/ui/overlays/toasts'

/** What can be done with the scenario as a whole. */
export function scenarioMenu(examples: readonly Example[], rename: () => void): readonly MenuEntry[] {
  return [
    { key: 'rename', label: 'Rename …', onSelect: rename },
    { key: 'new', label: 'New scenario', onSelect: startAfresh },
    { key: 'open', label: 'Open a file …', shortcut: 'Ctrl O', onSelect: chooseFile, lineAbove: true },
    { key: 'save', label: 'Save as a file', shortcut: 'Ctrl S', onSelect: saveFile },
    'Examples',
    ...examples.map(({ id, title }) => ({ key: id, label: title, onSelect: () => void showExample(id) })),
  ]
}

/** Asks for a scenario file and opens it. */
export function chooseFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void openFile(file).then((opened) => opened && sayOpened(file.name))
  })
  input.click()
}

/** Saves the scenario as a file. */
export function saveFile(): void {
  const { name, text, leftOut } = scenarioText()
  download(`${fileNameOf(name)}.json`, new Blob([text], { type: 'application/json' }))
  const without =
    leftOut === 0
      ? ''
      : `, without ${leftOut} ${leftOut === 1 ? 'row that is' : 'rows that are'} switched off`
  showToast({ message: `Saved ${name} as a file${without}.` })
}

function startAfresh(): void {
  newScenario()
}

async function showExample(id: string): Promise<void> {
  const title = await openExample(id)
  if (title === null) showToast({ message: 'The example could not be loaded.', tone: 'error' })
  else sayOpened(title)
}

function sayOpened(what: string): void {
  showToast({ message: `Opened ${what}.`, action: { label: 'Undo', onAction: lastOpening() } })
}
