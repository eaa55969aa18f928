import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { CHART_TEXT, NAME_LETTER, roomForLongest } from '@/ui/chart/text'
import { placeNames } from './placeNames'
import type { SmileLine, SmilePoint } from './smiles'

export interface LineNamesProps {
  lines: readonly SmileLine[]
  points: readonly SmilePoint[]
}

/** Pixels: from a line's end to its name, and of a letter on its ground, under which other lines pass. */
const OFFSET = 6

/** The expiry of each line, at the right end of the line itself; over the other lines. */
export function LineNames({ lines, points }: LineNamesProps) {
  const [across, up] = [useXAxisScale(), useYAxisScale()]
  if (!across || !up) return null
  const ends = lines.map(({ key }) => {
    const last = points.findLast((point) => point[key] !== undefined)
    return { x: across(last?.distance ?? 0) ?? 0, y: up(last?.[key] ?? 0) ?? 0 }
  })
  const heights = placeNames(ends)
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {lines.map(({ key, name }, i) => {
        const [x, y] = [(ends[i]?.x ?? 0) + OFFSET, heights[i] ?? 0]
        return (
          <g key={key}>
            <rect
              x={x - 2}
              y={y - 7}
              width={roomForLongest([name], NAME_LETTER) + 4}
              height={14}
              fill="var(--surface)"
            />
            <text x={x} y={y} dominantBaseline="central" fill="var(--text)" fontSize={CHART_TEXT}>
              {name}
            </text>
          </g>
        )
      })}
    </ZIndexLayer>
  )
}
