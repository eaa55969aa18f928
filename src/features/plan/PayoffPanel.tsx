import { CURVE_POINTS } from '@/engine/analysis/curve/curvePoints'
import type { PayoffQuestion } from '@/engine/analysis/payoff/payoffQuestion'
import { useMarketTime } from '@/state/market/marketInUse'
import { useSweep } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { capitalised } from '@/ui/letterCase'
import { Notice } from '@/ui/overlays/Notice'
import { explainPayoff, payoffMoves } from './explainPayoff'
import { PayoffChart } from './PayoffChart'
import styles from './PlanTab.module.css'
import { payoffFinding } from './payoffFinding'
import { payoffPrices } from './payoffPrices'
import { type DrawnTime, nearHalf, payoffRows } from './payoffRows'
import { usePayoffLiquidations } from './usePayoffLiquidations'

export interface PayoffPanelProps {
  base: string
  /** Of the coin, as the market has it; null where every coin moves. */
  index: number | null
  times: readonly DrawnTime[]
  since: PayoffQuestion['since']
  /** Only what lies around the marks is in sight. */
  isNear: boolean
  stale: boolean
}

/** A payoff once it is computed: the chart, and its marks in words. */
export function PayoffPanel({ base, index, times, since, isNear, stale }: PayoffPanelProps) {
  const asked = { base, times: times.map(({ time }) => time), since, points: CURVE_POINTS.price }
  const sweep = useSweep('payoff', asked)
  const liquidations = usePayoffLiquidations(base)
  const { moves } = useChartResult('moves')
  const asOf = useMarketTime()
  if (sweep.problem !== null) {
    return (
      <Notice tone="error" title="The payoff cannot be computed">
        {sweep.problem}
      </Notice>
    )
  }
  // Where nothing expires, it is now that is spoken of.
  const place = times.length > 2 ? times.length - 1 : 0
  const last = sweep.parts.find((part) => part.place === place)
  const time = times[place]
  if (last === undefined || time === undefined) return <ChartSkeleton height={420} />
  const prices = payoffPrices(base, index)
  const explainPoint = (line: number, x: number) => {
    const drawn = times[line]
    if (drawn === undefined) return
    explainPayoff(
      base,
      since,
      payoffMoves(moves, base, x, drawn.time, asOf),
      `${prices.at(x)}, ${drawn.when}`,
    )
  }
  const half = isNear ? nearHalf([...last.breakEvens, ...liquidations]) : Number.POSITIVE_INFINITY
  const rows = payoffRows(sweep.parts).filter(({ x }) => Math.abs(x) <= half + 1e-9)
  const listed = (places: readonly number[]) =>
    places.length === 0 ? 'none' : places.map(prices.text).join(', ')
  return (
    <>
      <PayoffChart
        title={payoffFinding(last, prices, time.when)}
        subtitle={`Profit and loss since ${since === 'entry' ? 'entry' : 'now'}, USD, ${prices.along}`}
        {...{ rows, times, prices, liquidations }}
        breakEvens={last.breakEvens}
        onExplain={explainPoint}
        busy={stale || sweep.late}
      />
      <dl className={styles.reasons}>
        {sweep.parts.map((part) => (
          <div key={part.place}>
            <dt>{capitalised(times[part.place]?.when ?? '')} it breaks even at</dt>
            <dd>{listed(part.breakEvens)}</dd>
          </div>
        ))}
        <div>
          <dt>Liquidation at</dt>
          <dd>{listed(liquidations)}</dd>
        </div>
      </dl>
    </>
  )
}
