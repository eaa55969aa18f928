import { idOf, rowAt } from './rowFocus'

/** Below it a press is a click. */
const LEAST_WAY = 4
/** This near to an edge the table, or the page, scrolls on. */
const EDGE = 48
const MOST_SPEED = 14

/**
 * Follows the pointer from a press on a row's handle until it is let go; Escape gives up. `place` is that of the row
 * before which it is dropped.
 */
export function dragRow(press: PointerEvent, drop: (id: string, place: number) => void): void {
  const row = rowAt(press.target)
  const body = row?.parentElement
  if (!row || !body || press.button !== 0) return
  const box = row.closest<HTMLElement>('[data-scrolls]') ?? scrollingPane(row)
  const end = new AbortController()
  let dragging = false
  let y = press.clientY
  let place = -1
  let marked: HTMLElement | undefined

  const look = () => {
    const rows = [...body.querySelectorAll<HTMLElement>('tr[data-row]')]
    const under = rows.find((each) => y < each.getBoundingClientRect().bottom) ?? rows.at(-1)
    if (marked !== under) marked?.removeAttribute('data-drop')
    marked = under
    if (!under) return
    const { top, height } = under.getBoundingClientRect()
    const isAfter = y > top + height / 2
    place = Number(under.dataset.index) + (isAfter ? 1 : 0)
    under.dataset.drop = isAfter ? 'after' : 'before'
  }
  const step = () => {
    if (end.signal.aborted) return
    const { top, bottom } = box?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
    const speed = speedAt(y, Math.max(0, top), Math.min(innerHeight, bottom))
    if (speed !== 0) (box ?? window).scrollBy(0, speed)
    look()
    requestAnimationFrame(step)
  }
  const move = (event: PointerEvent) => {
    y = event.clientY
    if (dragging || Math.abs(y - press.clientY) < LEAST_WAY) return
    dragging = true
    // The row that has the focus stays drawn, however far the table scrolls.
    row.querySelector<HTMLElement>('[data-handle]')?.focus({ preventScroll: true })
    row.dataset.dragged = ''
    document.documentElement.style.cursor = 'grabbing'
    step()
  }
  const giveUp = () => {
    end.abort()
    marked?.removeAttribute('data-drop')
    row.removeAttribute('data-dragged')
    document.documentElement.style.cursor = ''
  }
  const letGo = (event: PointerEvent) => {
    // A quick hand lets go before the frame that would look.
    y = event.clientY
    if (dragging) look()
    giveUp()
    if (!dragging) return
    swallowClick()
    if (place >= 0) drop(idOf(row), place)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !dragging) return
    event.preventDefault()
    event.stopPropagation()
    giveUp()
  }
  const listening = { signal: end.signal, capture: true }
  addEventListener('pointermove', move, listening)
  addEventListener('pointerup', letGo, listening)
  addEventListener('pointercancel', giveUp, listening)
  addEventListener('keydown', key, listening)
}

/** The pane around a row, where panes scroll apart; else the page scrolls. */
function scrollingPane(row: Element): HTMLElement | null {
  const pane = row.closest<HTMLElement>('[data-pane]')
  return pane !== null && getComputedStyle(pane).overflowY === 'auto' ? pane : null
}

/** How fast it scrolls with the pointer near the top or bottom edge. */
function speedAt(y: number, top: number, bottom: number): number {
  const beyond = y < top + EDGE ? y - top - EDGE : Math.max(0, y - bottom + EDGE)
  return Math.max(-MOST_SPEED, Math.min(MOST_SPEED, beyond / 3))
}

/** The click that ends a drag would select the row. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation()
  addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', swallow, true))
}
