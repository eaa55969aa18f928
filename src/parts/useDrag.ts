import { useState } from 'react'
import type { MouseHandlerDataParam } from 'recharts'

/** From where to where the pointer was dragged, on the axis. */
type Stretch = readonly [from: number, to: number]

/** Dragging over a plot from one place of its axis to another; a press without a way asks for nothing. */
export function useDrag(onDrag: ((from: number, to: number) => void) | undefined) {
  const [area, setArea] = useState<Stretch | null>(null)
  const end = () => {
    if (area !== null && area[0] !== area[1]) onDrag?.(...area)
    setArea(null)
  }
  return {
    area,
    handlers: {
      onMouseDown: (state: MouseHandlerDataParam) => {
        const at = placeOf(state)
        if (at !== null) setArea([at, at])
      },
      onMouseMove: (state: MouseHandlerDataParam) => {
        const at = placeOf(state)
        if (at !== null) setArea((before) => before && [before[0], at])
      },
      onMouseUp: end,
      onMouseLeave: end,
    },
  }
}

function placeOf({ activeLabel }: MouseHandlerDataParam): number | null {
  return activeLabel === undefined || !Number.isFinite(Number(activeLabel)) ? null : Number(activeLabel)
}
