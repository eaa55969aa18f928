/**
 * Whether a text that is pasted belongs to no field. A line for typing has no use for an answer of many lines: pasted
 * there it is meant for the page.
 */
export function isForDoor(text: string, target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return /^\s*[[{][\s\S]*[\r\n]/.test(text)
  if (target instanceof HTMLTextAreaElement) return false
  return !(target instanceof HTMLElement && target.isContentEditable)
}
