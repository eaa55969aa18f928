import type { SVGProps } from 'react'
import type { SurfacePlot } from './surfacePlot'

interface ContourLinesProps
  extends Pick<SVGProps<SVGLineElement>, 'stroke' | 'strokeWidth' | 'strokeDasharray' | 'opacity'> {
  plot: SurfacePlot
  /** Pieces of the contour, in places of the surface. */
  lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[]
}

/** One contour of a surface, piece by piece. */
export function ContourLines({ plot: { x, y }, lines, ...look }: ContourLinesProps) {
  return lines.map(({ x1, y1, x2, y2 }) => (
    <line key={`${x1} ${y1} ${x2} ${y2}`} x1={x(x1)} y1={y(y1)} x2={x(x2)} y2={y(y2)} {...look} />
  ))
}
