import { openExample } from '@/state/files/openExample'
import { scenarioText } from '@/state/files/saveFile'
import { isUntitled } from '@/state/workbook/isUntitled'
import { download, fileNameOf } from '@/ui/chart/download'
import { showToast } from '@/ui/overlays/toasts'
import { loaded } from '@/ui/parts/loaded'
import { exportName } from './exportName'

/** Asks for files, one or several, and takes in what they hold. */
export function chooseFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = '.json,.csv,.tsv,.txt,.log,application/json,text/*'
  input.addEventListener('change', () => void takeIn([...(input.files ?? [])]))
  input.click()
}

/** Takes in files that were chosen or dropped. */
export async function takeIn(files: readonly File[], folders: readonly string[] = []): Promise<void> {
  const door = await loaded(import('./bringFiles'), 'The files could not be read')
  await door?.bringFiles(files, folders)
}

/** Takes in a text that was pasted. */
export async function takeInText(text: string): Promise<void> {
  const door = await loaded(import('./bringFiles'), 'What was pasted could not be read')
  await door?.bringText(text)
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
