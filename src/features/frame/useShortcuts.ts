import { useEffect } from 'react'
import { redo, undo } from '@/store/scenario'
import { chooseFile, saveFile } from './scenarioMenu'

/** Keys that work everywhere: undo, redo, open, save. Inside a field being typed in, undo is the field's own. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      const act = actionOf(event)
      if (act === null) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function actionOf({ key, shiftKey, target }: KeyboardEvent): (() => void) | null {
  switch (key.toLowerCase()) {
    case 'z':
      if (isBeingTypedIn(target)) return null
      return shiftKey ? redo : undo
    case 'y':
      return isBeingTypedIn(target) ? null : redo
    case 'o':
      return chooseFile
    case 's':
      return saveFile
    default:
      return null
  }
}

/** A field whose text differs from what is committed: its own undo comes first. */
function isBeingTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
  return target.value !== target.defaultValue
}
