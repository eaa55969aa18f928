import { isAtNow } from '@/engine/analysis/curve/nearestCrossings'
import { explainOver } from '@/parts/explainOver'
import { useSweep } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { HeatTable } from '@/ui/chart/HeatTable'
import { formatPercent } from '@/ui/format'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import { axisWords } from '@/words/axisWords'
import { placeSentence } from './venueCurveWords'
import {
  dearestOf,
  type ExplainCell,
  surfaceTable,
  venueSurfaceFinding,
  venueSurfaceRows,
} from './venueSurfaceRows'

export interface VenueSurfacePanelProps {
  model: string
  base: string
  index: number | null
  /** Where the what-if sliders stand: price and volatility. */
  now: readonly [number, number]
  late: boolean
}

const PRICES = 9
const VOLATILITIES = 9

/** The venue's maintenance margin over price and volatility together. */
export function VenueSurfacePanel({ model, base, index, now, late }: VenueSurfacePanelProps) {
  const sweep = useSweep('venueSurface', { model, base, prices: PRICES, volatilities: VOLATILITIES })
  const { moves } = useChartResult('moves')
  const [price, volatility] = [axisWords('price', base, index), axisWords('volatility', base, null)]
  if (sweep.problem !== null)
    return <Notice tone="error" title="The surface cannot be computed" lines={[sweep.problem]} />
  const rows = venueSurfaceRows(sweep.parts)
  const cells = rows.flat()
  if (cells.length === 0) return <ChartSkeleton height={340} />
  const here = cells.find((cell) => isAtNow(cell.price, now[0]) && isAtNow(cell.volatility, now[1]))
  const dearest = dearestOf(cells, here)
  const explained = explainOver({ moves, base, now, price, volatility })
  const onExplain: ExplainCell | null =
    explained &&
    ((figure, cell) => explained(`venues.${model}.account.${figure}`, cell.price, cell.volatility))
  return (
    <>
      <ChartFrame
        what="Margin surface"
        title={venueSurfaceFinding(dearest, here, price, volatility)}
        subtitle="Maintenance margin of the account at the venue over price and volatility, USD; framed is the market now"
        table={surfaceTable(cells, price, onExplain)}
        picture={false}
        busy={late || sweep.late}
      >
        <HeatTable
          label="Maintenance margin by price and volatility"
          charges
          heads={(rows[0] ?? []).map((cell) => ({ key: String(cell.price), text: percent(cell.price) }))}
          rows={rows.map((row) => ({
            head: percent(row[0]?.volatility ?? 0),
            cells: row.map(({ key, price: x, volatility: move, standing }) => ({
              key,
              value: standing.maintenanceMargin,
              title: `Volatility ${percent(move)}. ${placeSentence(price, { x, ...standing })}`,
            })),
          }))}
          worst={dearest === undefined || sweep.state === 'running' ? [] : [dearest.key]}
          {...(here && { chosen: here.key })}
          {...(onExplain && {
            onExplain: (key) => {
              const cell = cells.find((one) => one.key === key)
              if (cell) onExplain('maintenanceMargin', cell)
            },
          })}
        />
      </ChartFrame>
      {sweep.state === 'running' && (
        <Progress label="Computing the surface" done={sweep.done} onStop={sweep.stop} />
      )}
    </>
  )
}

function percent(move: number): string {
  return formatPercent(move, { sign: true, digits: 0 })
}
