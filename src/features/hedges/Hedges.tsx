import type { TradeEffects } from '@/engine/analysis/hedges/questions/tradeEffects'
import { ExplainedAt } from '@/parts/ExplainedAt'
import { useMarketTime } from '@/state/market/marketInUse'
import { type UnitTrade, useUnitTrades } from '@/state/query/unitTrades'
import { useWithoutHedges } from '@/state/query/useWithoutHedges'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { edits, useScenario } from '@/state/scenario/scenarioStore'
import type { HedgeRow } from '@/state/workbook/workbook'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { placesFor } from '@/ui/readable'
import { effectColumns } from './effectColumns'
import { HedgesBeforeAfter } from './HedgesBeforeAfter'
import styles from './HedgesTab.module.css'
import { comparisonOf } from './hedgeComparison'
import { TradeSurprises } from './TradeSurprises'
import { tradeColumns } from './tradeColumns'
import { hedgeRemark, hedgeWords } from './tradeWords'

/** What the what-if hedges do to the margin, together and each by itself. */
export function Hedges({ chosen, effects }: { chosen: ChosenUnit; effects: TradeEffects | null }) {
  const { base, unit, baseline, stale } = chosen
  const ownBaseline = useScenario((state) => state.baseline !== null)
  const hedges = useUnitTrades('hedges', base)
  const counted = hedges.filter(({ figures }) => figures !== null).length
  const orders = useUnitTrades('orders', base)
  const withoutHedges = useWithoutHedges(base, counted > 1)
  const asOf = useMarketTime()
  if (hedges.length === 0) {
    return (
      <EmptyState title={`No hedge of ${base} to try yet`}>
        A hedge gains where the portfolio loses most, so that less margin is needed. Try or find one below, or
        add one in the table of what-if hedges, such as <kbd className={styles.typed}>0.5 {base}USDT</kbd>: it
        counts as done at mark, and the margin before and after it will stand here.
      </EmptyState>
    )
  }
  const comparison = comparisonOf({
    unit,
    baseline: ownBaseline ? (baseline?.maintenanceMargin ?? '0') : null,
    withoutHedges,
    hedges,
    orders,
  })
  const digits = placesFor(hedges.map(({ figures }) => figures?.worstPnl ?? '0'))
  const columns: Column<UnitTrade<HedgeRow>>[] = [
    ...tradeColumns<HedgeRow>({
      what: 'hedge',
      wordsOf: (row) => hedgeWords(row, asOf),
      remarkOf: hedgeRemark,
      onCount: (id, enabled) => edits.editRow('hedges', id, { enabled }),
    }),
    {
      key: 'worst',
      header: 'Worst case',
      headerTitle: 'What it gains or loses in the worst scenario, USD',
      width: '17%',
      align: 'right',
      render: ({ path, figures }) => {
        if (figures === null || path === null) return undefined
        const address = `rows.${path}.worstPnl` as const
        return (
          <ExplainedAt address={address} label="what the hedge gains or loses">
            <Money value={figures.worstPnl} digits={digits} sign />
          </ExplainedAt>
        )
      },
    },
    ...effectColumns(base, hedges),
  ]
  return (
    <div className={layout.section}>
      <div className={styles.stage}>
        {comparison !== null ? (
          <HedgesBeforeAfter comparison={comparison} base={base} stale={stale} />
        ) : hedges.some(({ figures }) => figures !== null) ? (
          <ChartSkeleton height={124} />
        ) : (
          <EmptyState title="No hedge counts at the moment">
            {hedges.some(({ expired }) => expired !== null)
              ? 'What has settled hedges nothing more.'
              : 'Switch one on to see the margin before and after it.'}
          </EmptyState>
        )}
      </div>
      <StaleOverlay busy={stale}>
        <DataTable
          label="Effect of each hedge"
          columns={columns}
          rows={hedges}
          rowKey={({ row }) => row.id}
          rowClass={({ figures }) => (figures === null ? styles.off : undefined)}
        />
      </StaleOverlay>
      <TradeSurprises table="hedges" unit={unit} trades={hedges} effects={effects} />
    </div>
  )
}
