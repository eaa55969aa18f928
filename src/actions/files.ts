import { openExample } from '@/store/openExample'
import { openFiles } from '@/store/openFile'
import { scenarioText } from '@/store/saveFile'
import { lastOpening } from '@/store/scenarios/openings'
import { isUntitled } from '@/store/workbook/untitled'
import { download, fileNameOf } from '@/ui/chart/download'
import { showToast } from '@/ui/overlays/toasts'
import { exportName } from './exportName'

/** Asks for a scenario file and opens it. */
export function chooseFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void openFiles([file]).then((opened) => opened && sayOpened(opened.name))
  })
  input.click()
}

/** Saves the scenario as a file. */
export function saveFile(): void {
  const { name, text, switchedOff, unvalued } = scenarioText()
  download(
    `${isUntitled(name) ? exportName('scenario') : fileNameOf(name)}.json`,
    new Blob([text], { type: 'application/json' }),
  )
  const without = [
    ...(switchedOff === 0 ? [] : [`${rows(switchedOff)} ${switchedOff === 1 ? 'is' : 'are'} switched off`]),
    ...(unvalued === 0 ? [] : [`${rows(unvalued)} cannot be valued`]),
  ]
  const words = without.length === 0 ? '' : `, without ${without.join(' and ')}`
  showToast({ message: `Saved ${name} as a file${words}.` })
}

/** `2 rows that`. */
function rows(count: number): string {
  return `${count} ${count === 1 ? 'row' : 'rows'} that`
}

/** Opens a built-in example; the bar on top says that it is open. */
export async function showExample(id: string): Promise<void> {
  const title = await openExample(id)
  if (title === null) showToast({ message: 'The example could not be loaded.', tone: 'error' })
}

function sayOpened(what: string): void {
  showToast({ message: `Opened ${what}.`, action: { label: 'Undo', onAction: lastOpening() } })
}
