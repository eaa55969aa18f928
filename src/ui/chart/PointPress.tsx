import { useEffect, useEffectEvent, useRef } from 'react'
import { useActiveTooltipLabel, usePlotArea, useXAxisInverseDataSnapScale, useYAxisScale } from 'recharts'

export interface PointPressProps {
  /** The values of the lines at a place of the axis, the main one first. */
  heightsAt: (x: number) => readonly number[]
  /** The line whose point was pressed, by its number, and the place; Enter takes the main line. */
  onPress: (line: number, x: number) => void
}

/** How far the pointer may go while it is down, in pixels: more is dragging. */
const STILL = 4

/**
 * Inside a chart over a number axis: a click takes the nearest point of the nearest line, Enter the one that the arrow
 * keys have reached.
 */
export function PointPress({ heightsAt, onPress }: PointPressProps) {
  const mark = useRef<SVGGElement>(null)
  const label = useActiveTooltipLabel()
  const toX = useXAxisInverseDataSnapScale()
  const toHeight = useYAxisScale()
  const plot = usePlotArea()
  const press = useEffectEvent((event: MouseEvent, box: Element) => {
    const { left, top } = box.getBoundingClientRect()
    const [px, py] = [event.clientX - left, event.clientY - top]
    const x = Number(toX?.(px))
    if (!plot || !Number.isFinite(x) || px < plot.x || px > plot.x + plot.width) return
    if (py < plot.y || py > plot.y + plot.height) return
    const distances = heightsAt(x).map((height) => Math.abs((toHeight?.(height) ?? Infinity) - py))
    onPress(Math.max(0, distances.indexOf(Math.min(...distances))), x)
  })
  const enter = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Enter' && label !== undefined && Number.isFinite(Number(label))) onPress(0, Number(label))
  })
  useEffect(() => {
    const box = mark.current?.ownerSVGElement
    if (!box) return
    let from: readonly [number, number] = [0, 0]
    const down = ({ clientX, clientY }: MouseEvent) => {
      from = [clientX, clientY]
    }
    const click = (event: MouseEvent) => {
      if (Math.hypot(event.clientX - from[0], event.clientY - from[1]) <= STILL) press(event, box)
    }
    const key = (event: KeyboardEvent) => enter(event)
    box.addEventListener('mousedown', down)
    box.addEventListener('click', click)
    box.addEventListener('keydown', key)
    return () => {
      box.removeEventListener('mousedown', down)
      box.removeEventListener('click', click)
      box.removeEventListener('keydown', key)
    }
  }, [])
  return <g ref={mark} />
}
