import type { ReactElement } from 'react'

interface LabelPlace {
  x?: number | string | undefined
  y?: number | string | undefined
  index?: number | undefined
}

/**
 * For the `label` of a recharts line: its name at its end instead of a legend.
 * `last` is the index of the last point; leave room at the right (`MARGIN`).
 */
export function endLabel(text: string, last: number, colour: string) {
  return ({ x, y, index }: LabelPlace): ReactElement => {
    if (index !== last) return <g />
    return (
      <text x={Number(x) + 8} y={y} dominantBaseline="central" fill={colour} fontSize={12}>
        {text}
      </text>
    )
  }
}
