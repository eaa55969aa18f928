import { explainOver } from '@/parts/explainOver'
import { useSweep } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import { axisWords } from '@/words/axisWords'
import { levelText } from './levelText'
import { type SurfacePlace, surfaceFinding, surfaceOf, surfaceTable } from './rateSurface'
import { SurfaceMap } from './SurfaceMap'

const PRICES = 41
const VOLATILITIES = 25

export interface SurfacePanelProps {
  base: string
  index: number | null
  /** Where the what-if sliders stand: price and volatility. */
  now: readonly [number, number]
  stale: boolean
}

/** The MM rate over price and volatility together. */
export function SurfacePanel({ base, index, now, stale }: SurfacePanelProps) {
  const sweep = useSweep('marginSurface', { base, prices: PRICES, volatilities: VOLATILITIES })
  const { moves } = useChartResult('moves')
  const surface = surfaceOf(sweep.parts)
  const [price, volatility] = [axisWords('price', base, index), axisWords('volatility', base, null)]
  if (sweep.problem !== null) {
    return (
      <Notice tone="error" title="The surface cannot be computed">
        {sweep.problem}
      </Notice>
    )
  }
  if (surface === null) return <ChartSkeleton height={460} />
  const explained = explainOver({ moves, base, now, price, volatility })
  const onExplain =
    explained &&
    (({ column, row }: SurfacePlace) =>
      explained('account.mmRate', surface.columns[column]?.price ?? 0, surface.volatilities[row] ?? 0))
  return (
    <>
      <ChartFrame
        what="MM rate surface"
        title={surfaceFinding(surface, price, volatility, now)}
        subtitle={`MM rate of the account over price and volatility; a line every 10 %, strong ones at ${levelText(surface.levels.autoRepay)} and ${levelText(surface.levels.liquidation)}`}
        table={surfaceTable(surface, price, onExplain)}
        busy={stale || sweep.late}
      >
        <SurfaceMap surface={surface} price={price} volatility={volatility} now={now} onExplain={onExplain} />
      </ChartFrame>
      {sweep.state === 'running' && surface.columns.length < PRICES && (
        <Progress label="Computing the surface" done={sweep.done} onStop={sweep.stop} />
      )}
    </>
  )
}
