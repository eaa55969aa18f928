/** A row of a table on the page. */
export interface PlacedRow {
  readonly id: string
  /** The table's accessible name. */
  readonly table: string
  /** How far down its table it stands, 0 ... 1. */
  readonly share: number
}

/**
 * Brings a row into sight and gives it the focus; a long table, which draws only what is in sight, scrolls there first.
 */
export function showRow({ id, table, share }: PlacedRow): void {
  if (focusRow(id)) return
  const box = document.querySelector(`[data-scrolls]:has([aria-label="${CSS.escape(table)}"])`)
  if (box === null) return
  box.scrollIntoView({ block: 'center' })
  box.scrollTop = share * box.scrollHeight
  // The rows that are in sight now are drawn by the second frame.
  requestAnimationFrame(() => requestAnimationFrame(() => focusRow(id)))
}

function focusRow(id: string): boolean {
  const row = document.querySelector(`tr[data-row="${CSS.escape(id)}"]`)
  row?.scrollIntoView({ block: 'center' })
  const name = row?.querySelector<HTMLElement>('[data-column="contract"] button')
  const control = name ?? row?.querySelector<HTMLElement>('[role="switch"]')
  control?.focus({ preventScroll: true })
  return row !== null
}
