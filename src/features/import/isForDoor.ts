import { shareLinkIn } from '@/files/share/shareLinkIn'

/** Nobody types more into one line. */
const MOST_TYPED = 200

/**
 * Whether a text that is pasted belongs to no field. A line for typing has no use for a whole answer or a
 * share link: pasted there it is meant for the page.
 */
export function isForDoor(text: string, target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    if (shareLinkIn(text) !== null) return true
    return /^\s*[[{]/.test(text) && (/[\r\n]/.test(text) || text.length > MOST_TYPED)
  }
  if (target instanceof HTMLTextAreaElement) return false
  return !(target instanceof HTMLElement && target.isContentEditable)
}
