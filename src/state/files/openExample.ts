import { libraryStore, loadText } from '@/state/library/libraryStore'
import { openText } from './openFile'

/** Of two examples asked for in turn, only the later one opens. */
let latest = 0

/** Opens a built-in example as `openText` does. Tells its title, or null where it could not be loaded. */
export async function openExample(id: string): Promise<string | null> {
  const example = libraryStore.getState().examples.find((entry) => entry.id === id)
  if (example === undefined) return null
  const request = ++latest
  try {
    const text = await loadText(`examples/${example.file}`)
    if (request !== latest) return null
    const opened = await openText(example.file, text)
    return opened ? example.title : null
  } catch {
    return null
  }
}
