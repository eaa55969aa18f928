import { useEffect } from 'react'
import { topModal } from '@/ui/overlays/modals'
import { allActions } from './actions'
import { isPressed } from './shortcutKeys'
import { Typing } from './typing'

/** The keys that actions have, everywhere on the page. Inside a field being typed in, undo is the field's own. */
export function useShortcuts(): void {
  useEffect(() => {
    const typing = new Typing()
    const before = ({ target }: Event) => isTextField(target) && typing.before(target)
    const after = ({ target }: Event) => isTextField(target) && typing.after(target)
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) typing.taken()
      if (event.defaultPrevented || event.isComposing) return
      const action = allActions().find(({ keys = [] }) => keys.some((key) => isPressed(key, event)))
      if (action === undefined || isFields(action.id, event, typing)) return
      event.preventDefault()
      // A dialog on top has the page to itself: none is opened over it.
      if (action.isOff || (OPENS.has(action.id) && topModal() !== null)) return
      action.run()
    }
    // Another window in front takes nothing over.
    const left = ({ target }: Event) => document.activeElement !== target && typing.taken()
    document.addEventListener('beforeinput', before)
    document.addEventListener('input', after)
    document.addEventListener('focusout', left)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('beforeinput', before)
      document.removeEventListener('input', after)
      document.removeEventListener('focusout', left)
      document.removeEventListener('keydown', press)
    }
  }, [])
}

const OPENS: ReadonlySet<string> = new Set(['palette', 'shortcuts'])

/** Keys that the field has for itself: signs, and undo where it holds text that was typed and not taken over. */
function isFields(id: string, { target, ctrlKey, metaKey }: KeyboardEvent, typing: Typing): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isField = target.matches('input, textarea, select') || target.isContentEditable
  if (!ctrlKey && !metaKey) return isField
  if (id !== 'undo' && id !== 'redo') return false
  return isTextField(target) && typing.isOf(id, target)
}

function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
