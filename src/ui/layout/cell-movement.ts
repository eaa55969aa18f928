import type { KeyboardEvent } from 'react'

/** ArrowUp, ArrowDown and Enter in a cell's control: to the control of the same column, one row up or down. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
  const { target } = event
  const field = target instanceof HTMLInputElement
  const direction = directionOf(event.key, event.shiftKey, field)
  if (direction === 0 || !(target instanceof HTMLElement) || target instanceof HTMLSelectElement) return
  const cell = target.closest<HTMLElement>('[data-column]')
  const column = cell?.dataset.column
  const row = cell?.closest('tr')
  if (!column || !row) return
  const next = direction > 0 ? row.nextElementSibling : row.previousElementSibling
  const control = next?.querySelector<HTMLElement>(
    `[data-column="${CSS.escape(column)}"] :is(input, select, button, a[href])`,
  )
  if (!control) return
  event.preventDefault()
  control.focus()
}

/** Enter goes on only from fields: on buttons it presses them. */
function directionOf(key: string, shift: boolean, field: boolean): number {
  if (key === 'ArrowDown') return 1
  if (key === 'ArrowUp') return -1
  return key === 'Enter' && field ? (shift ? -1 : 1) : 0
}
