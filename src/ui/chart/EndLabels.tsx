import { usePlotArea, useYAxisScale } from 'recharts'
import { CHART_TEXT, roomFor } from '@/ui/type/text'
import { spread } from './spread'

/** The name of a line, at the value where the line ends. */
export interface EndLabelText {
  readonly key: string
  readonly text: string
  readonly value: number
  readonly colour: string
}

const GAP = 16
/** Clear of a ring around the last point. */
const OFFSET = 13

/** The names of all lines at the right end of the plot, moved apart where lines end close together. */
export function EndLabels({ labels }: { labels: readonly EndLabelText[] }) {
  const scale = useYAxisScale()
  const plot = usePlotArea()
  if (!scale || !plot) return null
  const places = labels.map(({ value }) => scale(value) ?? 0)
  const spreadOut = spread(places, roomFor(GAP), [plot.y, plot.y + plot.height])
  return (
    <g>
      {labels.map(({ key, text, colour }, i) => (
        <text
          key={key}
          x={plot.x + plot.width + OFFSET}
          y={spreadOut[i] ?? 0}
          dominantBaseline="central"
          fill={colour}
          fontSize={CHART_TEXT}
        >
          {text}
        </text>
      ))}
    </g>
  )
}
