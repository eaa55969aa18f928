import type { KeyboardEvent } from 'react'

/** Arrows, Home, End and first letters move among a menu's items; Tab leaves it. */
export function moveInMenu(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === 'Tab') close()
  // The browser closes it; nothing behind it is to close as well.
  if (event.key === 'Escape') event.nativeEvent.stopPropagation()
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)')]
  const at = items.findIndex((item) => item.matches(':focus'))
  const labels = items.map((item) => item.textContent)
  const to = nextItem(event.key, at, labels)
  if (to === undefined) return
  event.preventDefault()
  items[to]?.focus()
}

/** Which of the items comes next; undefined where the key is no movement. */
export function nextItem(key: string, at: number, labels: readonly string[]): number | undefined {
  const count = labels.length
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1 || key === ' ') return undefined
  const starts = (label: string | undefined) => label?.toLowerCase().startsWith(key.toLowerCase())
  for (let step = 1; step <= count; step++) {
    const index = (at + step) % count
    if (starts(labels[index])) return index
  }
  return undefined
}
