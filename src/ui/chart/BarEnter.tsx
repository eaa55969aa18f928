import { useEffect, useEffectEvent, useRef } from 'react'
import { useActiveTooltipLabel } from 'recharts'

/** Inside a chart of bars: Enter takes the bar that the arrow keys have reached, by its key at the axis. */
export function BarEnter({ onPress }: { onPress: (key: string) => void }) {
  const mark = useRef<SVGGElement>(null)
  const label = useActiveTooltipLabel()
  const enter = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Enter' && label !== undefined) onPress(String(label))
  })
  useEffect(() => {
    const box = mark.current?.ownerSVGElement
    const listen = (event: KeyboardEvent) => enter(event)
    box?.addEventListener('keydown', listen)
    return () => box?.removeEventListener('keydown', listen)
  }, [])
  return <g ref={mark} />
}
