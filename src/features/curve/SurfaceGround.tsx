import { memo } from 'react'
import { contour, rateContours } from './contourLabels'
import { levelText } from './levelText'
import { rateColour } from './rateColour'
import styles from './SurfaceMap.module.css'
import type { RateSurface } from './surface'
import type { SurfacePlot } from './surfacePlot'

/** The coloured cells of a surface and its contours: a thousand elements that stay while a place is looked at. */
export const SurfaceGround = memo(function SurfaceGround({
  surface: { columns, levels },
  plot: { cellWidth, cellHeight, x, y },
}: {
  surface: RateSurface
  plot: SurfacePlot
}) {
  const rates = columns.map(({ cells }) => cells.map(({ mmRate }) => mmRate))
  const acting = [
    { level: levels.autoRepay, dashed: true },
    { level: levels.liquidation, dashed: false },
  ].flatMap(({ level, dashed }) => {
    const line = contour(rates, level)
    return line === null ? [] : [{ ...line, dashed }]
  })
  const others = rateContours(rates, levels)
  return (
    <>
      {columns.map(({ price, cells }, column) =>
        cells.map(({ volatility, mmRate }, row) => (
          <rect
            key={`${price} ${volatility}`}
            x={x(column) - cellWidth / 2}
            y={y(row) - cellHeight / 2}
            width={cellWidth}
            height={cellHeight}
            shapeRendering="crispEdges"
            fill={rateColour(mmRate, levels)}
          />
        )),
      )}
      {others.map(({ level, lines }) =>
        lines.map((line) => (
          <line
            key={`${level} ${line.x1} ${line.y1} ${line.x2} ${line.y2}`}
            x1={x(line.x1)}
            y1={y(line.y1)}
            x2={x(line.x2)}
            y2={y(line.y2)}
            stroke="var(--text-muted)"
            strokeWidth={1}
            opacity={0.6}
          />
        )),
      )}
      {acting.map(({ level, lines, dashed }) =>
        lines.map((line) => (
          <line
            key={`${level} ${line.x1} ${line.y1} ${line.x2} ${line.y2}`}
            x1={x(line.x1)}
            y1={y(line.y1)}
            x2={x(line.x2)}
            y2={y(line.y2)}
            stroke="var(--text)"
            strokeWidth={2}
            strokeDasharray={dashed ? '4 3' : undefined}
          />
        )),
      )}
      {[...others, ...acting].map(({ level, label }) => (
        <text
          key={level}
          className={styles.level}
          x={x(label.x)}
          y={y(label.y)}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {levelText(level)}
        </text>
      ))}
    </>
  )
})
