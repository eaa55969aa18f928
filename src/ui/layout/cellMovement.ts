import type { KeyboardEvent } from 'react'
import type { GoOn } from './goOn'

const CONTROLS = ':is(input, select, button, a[href]):not(:disabled)'

/**
 * Moves between the cells of a table as in a spreadsheet: ArrowUp, ArrowDown and Enter go to the same column of the
 * next row, ArrowLeft and ArrowRight to the next cell of the row, in a field only from the ends of its text; Ctrl or
 * Cmd with Home and End to the first and last row; Tab from field to field of a row and else out of the table. F2 puts
 * the caret behind the text of a field. After Enter it goes on when `goOn` says so, if nothing else has got the focus
 * by then.
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>, goOn: GoOn): void {
  // What the key before has put off is done before this one: the focus may have gone on since the browser aimed it.
  const target = document.activeElement
  if (event.defaultPrevented || event.altKey || event.nativeEvent.isComposing) return
  if (!(target instanceof HTMLElement) || target.closest('select, [role="menu"], [role="listbox"]')) return
  if (target.closest('thead') || event.key === 'Tab') {
    if (target.closest('thead')) moveInHead(event, target)
    else leave(event, target)
    return
  }
  const cell = target.closest<HTMLElement>('[data-column]')
  const row = cell?.closest('tr')
  if (!cell || !row) return
  if (event.key === 'F2' && target instanceof HTMLInputElement) {
    target.setSelectionRange(target.value.length, target.value.length)
    return
  }
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    toEnd(row, cell, event.key === 'End')
    return
  }
  const [down, right] = directionOf(event, target)
  if (down !== 0) toRow(event, row, cell, down, goOn)
  if (right !== 0) toCell(event, cell, right)
}

/** Among the headings that sort, and from them into the rows. */
function moveInHead(event: KeyboardEvent<HTMLElement>, target: HTMLElement): void {
  const headings = controlsIn(event.currentTarget.querySelector('thead'))
  const at = headings.indexOf(target)
  const rows = stopsIn(event.currentTarget.querySelector('tbody'))
  const isOn = event.key === 'ArrowDown' || (event.key === 'Tab' && !event.shiftKey)
  const to =
    { ArrowRight: headings[at + 1], ArrowLeft: headings[at - 1] }[event.key] ?? (isOn ? rows[0] : undefined)
  if (to === undefined) {
    // The browser goes on from there: out of the table.
    if (event.key === 'Tab') headings.at(event.shiftKey ? 0 : -1)?.focus()
    return
  }
  event.preventDefault()
  to.focus()
}

/**
 * Tab goes from field to field of a row, as in a spreadsheet, and from anywhere else out of the table: its rows are one
 * stop, however many they are, and the arrows go about in them.
 */
function leave(event: KeyboardEvent<HTMLElement>, target: HTMLElement): void {
  const back = event.shiftKey
  if (target instanceof HTMLInputElement) {
    const fields = controlsIn(target.closest('tr')).filter((control) => control instanceof HTMLInputElement)
    const next = fields[fields.indexOf(target) + (back ? -1 : 1)]
    if (next !== undefined) {
      event.preventDefault()
      next.focus()
      return
    }
  }
  const controls = stopsIn(event.currentTarget.querySelector('tbody'))
  const edge = back ? controls[0] : controls.at(-1)
  // The browser goes on from there.
  if (edge !== target) edge?.focus({ preventScroll: true })
}

/** Enter goes on only from fields: on buttons it presses them. */
function directionOf(
  { key, shiftKey }: KeyboardEvent<HTMLElement>,
  target: HTMLElement,
): readonly [down: number, right: number] {
  const isField = target instanceof HTMLInputElement
  if (key === 'ArrowDown') return [1, 0]
  if (key === 'ArrowUp') return [-1, 0]
  if (key === 'Enter' && isField) return [shiftKey ? -1 : 1, 0]
  if (shiftKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return [0, 0]
  const right = key === 'ArrowRight' ? 1 : -1
  return !isField || isAtEnd(target, right) ? [0, right] : [0, 0]
}

/** Whether the caret cannot go on in this direction, or the whole text is selected, as after entering the field. */
function isAtEnd({ value, selectionStart, selectionEnd }: HTMLInputElement, right: number): boolean {
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return selectionStart === selectionEnd && selectionStart === (right > 0 ? value.length : 0)
}

function toRow(
  event: KeyboardEvent<HTMLElement>,
  row: Element,
  cell: HTMLElement,
  down: number,
  goOn: GoOn,
): void {
  const next = down > 0 ? row.nextElementSibling : row.previousElementSibling
  if (!next) return
  event.preventDefault()
  if (next.hasAttribute('data-row')) {
    if (event.key === 'Enter') goOn(() => cell.contains(document.activeElement) && focusIn(next, cell))
    else focusIn(next, cell)
    return
  }
  // The rows next to this one are out of sight, and not drawn: they are once this one is in sight.
  const index = Number(row.getAttribute('data-index')) + down
  row.scrollIntoView({ block: 'center' })
  whenDrawn(() => focusIn(row.parentElement?.querySelector(`[data-index="${index}"]`), cell))
}

function toCell(event: KeyboardEvent<HTMLElement>, cell: HTMLElement, right: number): void {
  let next = right > 0 ? cell.nextElementSibling : cell.previousElementSibling
  while (next) {
    const control = controlIn(next)
    if (control) {
      event.preventDefault()
      control.focus()
      return
    }
    next = right > 0 ? next.nextElementSibling : next.previousElementSibling
  }
}

/** To the first or last row, which in a long table is drawn only once it is in sight. */
function toEnd(row: Element, cell: HTMLElement, last: boolean): void {
  const body = row.parentElement
  const box = row.closest('[data-scrolls]')
  if (box) box.scrollTop = last ? box.scrollHeight : 0
  whenDrawn(() => {
    const rows = [...(body?.querySelectorAll('tr[data-row]') ?? [])]
    focusIn(last ? rows.at(-1) : rows[0], cell)
  })
}

function focusIn(row: Element | null | undefined, cell: HTMLElement): void {
  const place = row?.querySelector(`[data-column="${CSS.escape(cell.dataset.column ?? '')}"]`)
  if (place) controlIn(place)?.focus()
}

function controlIn(cell: Element): HTMLElement | undefined {
  return controlsIn(cell)[0]
}

/** Those that Tab reaches. */
function stopsIn(part: Element | null): HTMLElement[] {
  return controlsIn(part).filter(({ tabIndex }) => tabIndex >= 0)
}

function controlsIn(part: Element | null): HTMLElement[] {
  return [...(part?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].filter(
    (control) => control.getClientRects().length > 0,
  )
}

/** Two frames on: one in which the table learns that it was scrolled, one in which it has drawn what came in sight. */
function whenDrawn(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then))
}
