import { roomFor } from '@/ui/type/text'

/** Between two tabs, as in Tabs.module.css. */
export const TAB_GAP = 8
/** What opens the menu of the others takes so much at the usual size of type. */
const MORE = 72

/**
 * Which tabs of these widths are shown in so much room: all, or the first that fit beside the menu of the others. The
 * chosen one is always among them.
 */
export function shownTabs(widths: readonly number[], room: number, chosen: number): readonly boolean[] {
  const all = widths.reduce((sum, width) => sum + width + TAB_GAP, -TAB_GAP)
  if (all <= room) return widths.map(() => true)
  let left = room - roomFor(MORE) - (widths[chosen] ?? 0)
  let full = false
  return widths.map((width, place) => {
    if (place === chosen) return true
    left -= width + TAB_GAP
    full ||= left < 0
    return !full
  })
}

/** Which tab an arrow, Home or End leads to, round at the ends; undefined where the key is no movement. */
export function nextTab(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return at <= 0 ? count - 1 : at - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
