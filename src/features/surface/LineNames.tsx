import { useXAxisScale, useYAxisScale } from 'recharts'
import { placeNames } from './placeNames'
import type { SmileLine, SmilePoint } from './smiles'

export interface LineNamesProps {
  lines: readonly SmileLine[]
  points: readonly SmilePoint[]
}

const OFFSET = 6

/** The expiry of each line, at the right end of the line itself. */
export function LineNames({ lines, points }: LineNamesProps) {
  const [across, up] = [useXAxisScale(), useYAxisScale()]
  if (!across || !up) return null
  const ends = lines.map(({ key }) => {
    const last = points.findLast((point) => point[key] !== undefined)
    return { x: across(last?.distance ?? 0) ?? 0, y: up(last?.[key] ?? 0) ?? 0 }
  })
  const heights = placeNames(ends)
  return (
    <g>
      {lines.map(({ key, name }, i) => (
        <text
          key={key}
          x={(ends[i]?.x ?? 0) + OFFSET}
          y={heights[i] ?? 0}
          dominantBaseline="central"
          fill="var(--text)"
          stroke="var(--surface)"
          strokeWidth={3}
          paintOrder="stroke"
          fontSize={12}
        >
          {name}
        </text>
      ))}
    </g>
  )
}
