import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { CurveChart } from '@/parts/CurveChart'
import { CurveChoices } from '@/parts/CurveChoices'
import { rateAxis, rateRange, WHOLE } from '@/parts/curveLines'
import { explainAlong } from '@/parts/explainAlong'
import { useSweep } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Notice } from '@/ui/overlays/Notice'
import { axisWords } from '@/words/axisWords'
import styles from './CompareTab.module.css'
import {
  crossMarginSentence,
  crossMarginsFinding,
  crossRateSentence,
  crossRatesFinding,
} from './crossCurveWords'
import { ADDRESSES, type CrossPlaces, crossPlaces, crossTable, SIDE_LINES, type Side } from './crossPlaces'

/** Places at equal distances: two per cent of the price range each. */
const POINTS = 81
/** A little room above the highest. */
const ROOM = 1.15

export interface CrossCurveProps {
  /** The coins that can move. */
  units: readonly string[]
  /** Newer figures are on their way. */
  stale: boolean
}

/** Both margins of the account as the market and the clock move. */
export function CrossCurve({ units, stale }: CrossCurveProps) {
  return (
    <section className={styles.part} aria-label="Both as the market moves">
      <CurveChoices units={units} views={['price', 'volatility', 'days']}>
        {({ axis, base, index, now }) =>
          axis && <CrossCurvePanel key={`${axis} ${base}`} {...{ axis, base, index, now, stale }} />
        }
      </CurveChoices>
    </section>
  )
}

interface CrossCurvePanelProps extends Pick<CrossCurveProps, 'stale'> {
  axis: CurveAxis
  base: string
  /** Before any move; null where every coin moves. */
  index: number | null
  /** Where the what-if sliders stand on the axis. */
  now: number
}

function CrossCurvePanel({ axis, base, index, now, stale }: CrossCurvePanelProps) {
  const sweep = useSweep('comparedCurve', { axis, base, points: POINTS })
  const { moves } = useChartResult('moves')
  const words = axisWords(axis, base, index)
  if (sweep.problem !== null)
    return <Notice tone="error" title="The curves cannot be computed" lines={[sweep.problem]} />
  const points = sweep.parts.toSorted((one, other) => one.x - other.x)
  const { margins, rates } = crossPlaces(points)
  if (margins.length < 2) return <ChartSkeleton height={520} />
  const explained = explainAlong({ moves, axis, base, now, words })
  const explains = (of: keyof CrossPlaces) =>
    explained && ((side: Side, x: number) => explained(ADDRESSES[of][side], x))
  const shared = {
    now,
    words,
    table: crossTable(points, words, explained),
    lines: SIDE_LINES,
    stale: stale || sweep.late,
  }
  return (
    <>
      <CurveChart
        {...shared}
        what="Portfolio and cross margin"
        title={crossMarginsFinding(margins, now, words)}
        subtitle={`Maintenance margin under portfolio and cross margin, USD, ${words.along}`}
        points={margins}
        range={[0, ROOM * Math.max(...margins.flatMap(({ portfolio, cross }) => [portfolio, cross]))]}
        height={240}
        sentence={(place) => crossMarginSentence(words, place)}
        onExplain={explains('margins')}
      />
      <CurveChart
        {...shared}
        what="Portfolio and cross MM rate"
        title={crossRatesFinding(rates, now, words)}
        subtitle={`MM rate under portfolio and cross margin ${words.along}`}
        level={3}
        points={rates}
        {...rateAxis(rateRange(rates, SIDE_LINES), [WHOLE])}
        height={200}
        sentence={(place) => crossRateSentence(words, place)}
        onExplain={explains('rates')}
      />
    </>
  )
}
