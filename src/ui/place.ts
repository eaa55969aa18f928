export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

const GAP = 4
const EDGE = 8

/** Below the anchor, above it where there is more room, never over the window's edge. */
export function placement(anchor: Box, size: Size, window: Size, align: 'start' | 'end' | 'middle') {
  const below = window.height - anchor.bottom - GAP - EDGE
  const above = anchor.top - GAP - EDGE
  const flips = size.height > below && above > below
  const room = Math.max(0, flips ? above : below)
  const height = Math.min(size.height, room)
  const left = {
    start: anchor.left,
    end: anchor.right - size.width,
    middle: (anchor.left + anchor.right - size.width) / 2,
  }[align]
  return {
    left: Math.max(EDGE, Math.min(left, window.width - size.width - EDGE)),
    top: flips ? anchor.top - GAP - height : anchor.bottom + GAP,
    room,
  }
}

/** Puts an open popover at its anchor. */
export function place(popover: HTMLElement, anchor: Element, align: 'start' | 'end' | 'middle'): void {
  popover.style.maxHeight = 'none'
  const size = { width: popover.offsetWidth, height: popover.offsetHeight }
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const { left, top, room } = placement(anchor.getBoundingClientRect(), size, { width, height }, align)
  popover.style.left = `${left}px`
  popover.style.top = `${top}px`
  popover.style.maxHeight = `${room}px`
}
