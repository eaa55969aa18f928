import { CartesianGrid, ReferenceLine, XAxis, YAxis, type YAxisProps } from 'recharts'
import { AXIS, GRID, lyingAxis, ZERO_LINE } from './axes'
import type { Ticks } from './ticks'

/** Where the name of a bar stands, and which bar it is. */
export interface BarTick {
  x: number | string
  y: number | string
  index: number
}

export interface LyingAxesProps {
  ticks: Ticks
  /** Of the axis that names the bars. */
  names: Pick<
    YAxisProps<Record<string, unknown>, string>,
    'dataKey' | 'width' | 'interval' | 'tick' | 'tickFormatter'
  >
}

/** What bars that lie are read by: amounts below with a line at zero, and names beside. */
export function LyingAxes({ ticks, names }: LyingAxesProps) {
  return (
    <>
      <CartesianGrid {...GRID} vertical horizontal={false} />
      <XAxis {...lyingAxis(ticks)} />
      <YAxis {...AXIS} type="category" interval={0} {...names} />
      <ReferenceLine x={0} {...ZERO_LINE} />
    </>
  )
}
