import { memo } from 'react'
import { contourOf } from './contour'
import { rateColour } from './rateColour'
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
  const contours = [
    { level: levels.autoRepay, dashed: true },
    { level: levels.liquidation, dashed: false },
  ]
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
      {contours.map(({ level, dashed }) =>
        contourOf(rates, level).map((line) => (
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
    </>
  )
})
