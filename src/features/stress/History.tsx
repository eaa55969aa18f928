import { type ReportedMove, useReportedMoves } from '@/state/market/reportedMoves'
import { useSweep } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { useChartResult } from '@/state/result/deferredResult'
import { moves as sliders } from '@/state/shift/movesStore'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import layout from '@/ui/layout/tab.module.css'
import { Notice } from '@/ui/overlays/Notice'
import { moveWords } from '@/ui/scenarioWords'
import { HistoryTable } from './HistoryTable'
import { historyRows } from './historyRows'
import styles from './StressTab.module.css'

/** Moves that have happened, and what the account would gain or lose over each. */
export function History({ chosen }: { chosen: ChosenUnit }) {
  const { moves, problem } = useReportedMoves()
  if (problem !== null) return <Notice tone="error" title={problem} />
  return moves === null ? <ChartSkeleton height={320} /> : <Reported chosen={chosen} moves={moves} />
}

function Reported({ chosen, moves }: { chosen: ChosenUnit; moves: readonly ReportedMove[] }) {
  const { base } = chosen
  const view = useSweep('historicalMoves', { base, moves: moves.map(({ moves: byCoin }) => byCoin) })
  const result = useChartResult('document', 'moves')
  const known = result.document?.market.underlyings
  const volatility = result.moves?.volatility?.[base] ?? result.moves?.volatility?.['*']
  const moveSo = ({ moves: byCoin }: ReportedMove) => {
    for (const [coin, by] of Object.entries(byCoin))
      if (known !== undefined && Object.hasOwn(known, coin)) sliders.price(coin, Number(by))
  }
  if (view.problem !== null)
    return <Notice tone="error" title={`This could not be calculated: ${view.problem}`} />
  return (
    <div className={layout.section}>
      <HistoryTable
        base={base}
        rows={historyRows(moves, view.parts)}
        stale={chosen.stale || view.late}
        onMove={moveSo}
      />
      <p className={styles.note}>
        Latest first. The moves are approximate: press reports, not exchange data. Profit and loss in USD: the
        change of the account’s total equity if prices move so at once from the market as it is: everything
        held is valued anew, spot included, orders are not filled.{' '}
        {volatility === undefined
          ? 'Volatility stays as it is; its slider moves it here as well.'
          : `Volatility is ${moveWords(volatility)}, as its slider says.`}
      </p>
    </div>
  )
}
