import { useLayoutEffect, useRef, useState } from 'react'
import { onTypeChange } from '@/ui/type/onTypeChange'
import { shownTabs } from './shownTabs'

/**
 * Which tabs have room in their strip: measured when they are first drawn, again when the strip or the type changes.
 */
export function useShownTabs(keys: readonly string[], chosen: string) {
  const strip = useRef<HTMLDivElement>(null)
  const widths = useRef(new Map<string, number>())
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY)
  const [measured, setMeasured] = useState(0)
  useLayoutEffect(() => {
    const box = strip.current
    if (!box) return
    const look = () => setRoom(box.clientWidth)
    look()
    const watcher = new ResizeObserver(look)
    watcher.observe(box)
    // Before its own type has come the tabs were measured in another.
    const again = () => {
      widths.current.clear()
      setMeasured((times) => times + 1)
    }
    document.fonts.addEventListener('loadingdone', again)
    const end = onTypeChange(again)
    return () => {
      watcher.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
      end()
    }
  }, [])
  const isMeasured = keys.every((key) => widths.current.has(key))
  useLayoutEffect(() => {
    if (isMeasured) return
    for (const tab of strip.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])
      widths.current.set(tab.dataset.key ?? '', tab.offsetWidth)
    setMeasured((times) => times + 1)
  }, [isMeasured])
  const sizes = keys.map((key) => widths.current.get(key) ?? 0)
  const shown =
    isMeasured && measured > 0 ? shownTabs(sizes, room, keys.indexOf(chosen)) : keys.map(() => true)
  return { strip, shown }
}
