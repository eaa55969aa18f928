/** What a key does with whole rows. */
export type RowCommand =
  | 'all'
  | 'clear'
  | 'toggle'
  | 'delete'
  | 'extend up'
  | 'extend down'
  | 'move up'
  | 'move down'

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Where it was pressed. */
export type PressedIn = 'text' | 'row header' | 'handle' | 'other'

/**
 * The command of a key press in a row; null where it means something else. In a text only Alt with an arrow and Escape
 * are for the row; a handle is pressed by Space of itself.
 */
export function commandOf(
  { key, altKey, ctrlKey, metaKey, shiftKey }: Pressed,
  place: PressedIn,
): RowCommand | null {
  const isCommand = ctrlKey || metaKey
  if (altKey) {
    if (isCommand || shiftKey) return null
    return key === 'ArrowUp' ? 'move up' : key === 'ArrowDown' ? 'move down' : null
  }
  if (key === 'Escape' && !isCommand && !shiftKey) return 'clear'
  if (place === 'text') return null
  if (isCommand) return key.toLowerCase() === 'a' && !shiftKey ? 'all' : null
  if (key === ' ') return place === 'row header' || (shiftKey && place !== 'handle') ? 'toggle' : null
  if (shiftKey) return key === 'ArrowUp' ? 'extend up' : key === 'ArrowDown' ? 'extend down' : null
  return key === 'Delete' || key === 'Backspace' ? 'delete' : null
}

/** What kind of place in a row an element is. */
export function placeIn(element: EventTarget | null): PressedIn {
  if (element instanceof HTMLInputElement) return 'text'
  if (!(element instanceof Element)) return 'other'
  if (element.closest('[data-handle]')) return 'handle'
  return element.closest('th') ? 'row header' : 'other'
}
