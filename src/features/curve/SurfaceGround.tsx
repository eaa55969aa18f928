import { memo } from 'react'
import { ContourLines } from './ContourLines'
import { contour, rateContours } from './contourLabels'
import { levelText } from './levelText'
import { rateColour } from './rateColour'
import type { RateSurface } from './rateSurface'
import styles from './SurfaceMap.module.css'
import type { SurfacePlot } from './surfacePlot'

/** The coloured cells of a surface and its contours: a thousand elements that stay while a place is looked at. */
export const SurfaceGround = memo(function SurfaceGround({
  surface: { columns, levels },
  plot,
}: {
  surface: RateSurface
  plot: SurfacePlot
}) {
  const { cellWidth, cellHeight, x, y } = plot
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
      {others.map(({ level, lines }) => (
        <ContourLines
          key={level}
          plot={plot}
          lines={lines}
          stroke="var(--text-muted)"
          strokeWidth={1}
          opacity={0.6}
        />
      ))}
      {acting.map(({ level, lines, dashed }) => (
        <ContourLines
          key={level}
          plot={plot}
          lines={lines}
          stroke="var(--text)"
          strokeWidth={2}
          strokeDasharray={dashed ? '4 3' : undefined}
        />
      ))}
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
