import { libraryStore, loadText } from './library'
import { openText } from './openFile'

/** Opens a built-in example in place of the work, which undo brings back. Tells its title, or null where it could not be loaded. */
export async function openExample(id: string): Promise<string | null> {
  const example = libraryStore.getState().examples.find((entry) => entry.id === id)
  if (example === undefined) return null
  try {
    const opened = await openText(example.file, await loadText(`examples/${example.file}`))
    return opened ? example.title : null
  } catch {
    return null
  }
}
