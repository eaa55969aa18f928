type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether a pressed key is the one described: `Mod+Shift+Z`, `?`. */
export function isPressed(keys: string, { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean {
  const parts = keys.split('+')
  const wanted = parts.at(-1) ?? ''
  if (altKey || parts.includes('Mod') !== (ctrlKey || metaKey)) return false
  // What stands above another sign is typed with Shift already.
  const isLetter = /^[A-Z]$/.test(wanted)
  if (isLetter && parts.includes('Shift') !== shiftKey) return false
  return key.toUpperCase() === wanted
}

/** Keys as they are printed on this machine's keyboard: `Ctrl Shift Z`, or `⌘ ⇧ Z` on a Mac. */
export function keyWords(keys: string, isMac = onMac()): string {
  const [mod, shift] = isMac ? ['⌘', '⇧'] : ['Ctrl', 'Shift']
  return keys.replace('Mod', mod).replace('Shift', shift).replaceAll('+', ' ')
}

function onMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
}
