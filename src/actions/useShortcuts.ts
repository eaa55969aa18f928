import { useEffect } from 'react'
import { topModal } from '@/ui/overlays/modals'
import { allActions } from './actions'
import { isPressed } from './keys'

/** The keys that actions have, everywhere on the page. Inside a field being typed in, undo is the field's own. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const action = allActions().find(({ keys = [] }) => keys.some((key) => isPressed(key, event)))
      if (action === undefined || isFields(action.id, event)) return
      event.preventDefault()
      // A dialog on top has the page to itself: none is opened over it.
      if (action.isOff || (OPENS.has(action.id) && topModal() !== null)) return
      action.run()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const OPENS: ReadonlySet<string> = new Set(['palette', 'shortcuts'])

/** Keys that the field has for itself: signs, and undo where its text differs from what is committed. */
function isFields(id: string, { target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isField = target.matches('input, textarea, select') || target.isContentEditable
  if (!ctrlKey && !metaKey) return isField
  if (id !== 'undo' && id !== 'redo') return false
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
  return target.value !== target.defaultValue
}
