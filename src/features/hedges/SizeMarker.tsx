import { useContext } from 'react'
import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { ChosenPoint } from './chosenPoint'

/** Moved as layers of their own: the plot below them is not painted again. */
const LAYER = { willChange: 'transform' } as const

/** Where the slider stands: a line across the plot with a point on the curve. */
export function SizeMarker() {
  const point = useContext(ChosenPoint)
  const across = useXAxisScale()
  const up = useYAxisScale()
  const plot = usePlotArea()
  const x = point && across?.(point.size)
  const y = point && up?.(point.maintenanceMargin)
  if (!plot || typeof x !== 'number' || typeof y !== 'number') return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <g style={{ ...LAYER, transform: `translateX(${x}px)` }}>
        <line y1={plot.y} y2={plot.y + plot.height} stroke="var(--what-if)" strokeWidth={1.5} />
      </g>
      <g style={{ ...LAYER, transform: `translate(${x}px, ${y}px)` }}>
        <circle r={4.5} fill="var(--what-if)" stroke="var(--page)" strokeWidth={1.5} />
      </g>
    </ZIndexLayer>
  )
}
