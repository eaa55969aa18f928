/** The row that a control of a table belongs to. */
export function rowAt(target: EventTarget | null): HTMLTableRowElement | null {
  if (!(target instanceof Element) || target.closest('[role="menu"]')) return null
  return target.closest<HTMLTableRowElement>('tr[data-row]')
}

/** The id of the workbook's row that is drawn there. */
export function idOf(row: HTMLElement): string {
  return row.dataset.row ?? ''
}

/** Puts the focus on the same column's control of a row, if it is drawn. */
export function focusRow(section: Element, id: string, column: string | undefined): void {
  const row = section.querySelector(`tr[data-row="${CSS.escape(id)}"]`)
  const cell = row?.querySelector(`[data-column="${CSS.escape(column ?? 'handle')}"]`)
  cell?.querySelector<HTMLElement>('input, button')?.focus()
}

/**
 * From what is done with the selected rows, and goes with it, the focus goes back to the first of them that is drawn.
 */
export function focusSelected(from: Element): void {
  const row = from.closest('section')?.querySelector('tr[aria-selected="true"]')
  row?.querySelector<HTMLElement>('[data-handle]')?.focus({ preventScroll: true })
}

/** After rows are gone the focus goes to a neighbour, or to the quick entry line of the table. */
export function focusNeighbour(deleteThem: () => void): void {
  const row = rowAt(document.activeElement) ?? document.activeElement?.closest('tr')
  const section = document.activeElement?.closest('section')
  const column = document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column ?? 'actions'
  const after = row ? following(row, 'nextElementSibling') : []
  const before = row ? following(row, 'previousElementSibling') : []
  deleteThem()
  requestAnimationFrame(() => {
    const neighbour = [...after, ...before].find((each) => each.isConnected)
    const cell = neighbour?.querySelector(`[data-column="${CSS.escape(column)}"]`)
    const control = cell?.querySelector<HTMLElement>('button, input') ?? section?.querySelector('input')
    control?.focus()
  })
}

function following(row: Element, side: 'nextElementSibling' | 'previousElementSibling'): readonly Element[] {
  const found: Element[] = []
  for (let next = row[side]; next; next = next[side]) if (next.hasAttribute('data-row')) found.push(next)
  return found
}

/** The column of a control. */
export function columnOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-column]')?.dataset.column : undefined
}
