import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { CHART_TEXT, NAME_LETTER, roomFor, roomForLongest } from '@/ui/type/text'
import { placeNames } from './placeNames'
import type { SmileLine, SmilePoint } from './smiles'

export interface LineNamesProps {
  lines: readonly SmileLine[]
  points: readonly SmilePoint[]
}

/** Pixels: from a line's end to its name, and around a name on its ground, under which other lines pass. */
const OFFSET = 6
const AROUND = 2
/** What a name takes from top to bottom, in pixels at the usual size of type, and what lies between two of them. */
const HEIGHT = 14
const BETWEEN = 1

/** The expiry of each line, at the right end of the line itself; over the other lines. */
export function LineNames({ lines, points }: LineNamesProps) {
  const [across, up] = [useXAxisScale(), useYAxisScale()]
  if (!across || !up) return null
  const ends = lines.map(({ key }) => {
    const last = points.findLast((point) => point[key] !== undefined)
    return { x: across(last?.distance ?? 0) ?? 0, y: up(last?.[key] ?? 0) ?? 0 }
  })
  const height = roomFor(HEIGHT)
  const widest = roomForLongest(
    lines.map(({ name }) => name),
    NAME_LETTER,
  )
  const heights = placeNames(ends, { width: widest + 2 * AROUND, height: height + BETWEEN })
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {lines.map(({ key, name }, i) => {
        const [x, y] = [(ends[i]?.x ?? 0) + OFFSET, heights[i] ?? 0]
        return (
          <g key={key}>
            <rect
              x={x - AROUND}
              y={y - height / 2}
              width={roomForLongest([name], NAME_LETTER) + 2 * AROUND}
              height={height}
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
