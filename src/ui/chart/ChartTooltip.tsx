import type { ReactNode } from 'react'
import { Tooltip } from 'recharts'
import styles from './ChartTooltip.module.css'

export interface ChartTooltipProps<Point> {
  /** The point under the pointer or the arrow keys, in one sentence. */
  sentence: (point: Point) => ReactNode
}

/** The tooltip of every chart: a sentence, said politely when the arrow keys move. */
export function ChartTooltip<Point>({ sentence }: ChartTooltipProps<Point>) {
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={{ stroke: 'var(--hairline-strong)', fill: 'var(--surface-hover)', fillOpacity: 0.5 }}
      content={({ active, payload }) => {
        const point: Point | undefined = payload[0]?.payload
        return active && point !== undefined ? (
          <div role="status" className={styles.tooltip}>
            {sentence(point)}
          </div>
        ) : null
      }}
    />
  )
}
