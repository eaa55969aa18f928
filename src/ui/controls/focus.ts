import type { FocusEvent } from 'react'

/**
 * Whether a field has lost the focus to another place of the page. Where the window lost it (another tab, another
 * program, the tab's end) it is still the field's, and what is half typed waits there.
 */
export function hasLeft({ currentTarget }: FocusEvent): boolean {
  return currentTarget !== document.activeElement
}
