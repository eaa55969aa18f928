import { type ReactNode, useMemo } from 'react'
import { useReportedMoves } from '@/state/market/reportedMoves'
import { useSweep } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { TextField } from '@/ui/controls/TextField'
import { Explainable } from '@/ui/figures/Explainable'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { lowered } from '@/ui/letterCase'
import { Notice } from '@/ui/overlays/Notice'
import { explainAfter, movesWith } from './explainAfter'
import styles from './PlanTab.module.css'
import { useTypedMoves } from './useTypedMoves'
import { WithstandChart } from './WithstandChart'
import { askedMoves, liquidatedWords, type WithstandRow, withstandRows } from './withstandRows'

type Standing = NonNullable<WithstandRow['standing']>

type Figure = Parameters<typeof explainAfter>[0]

function columnsFor(onExplain: (figure: Figure, row: WithstandRow) => void): readonly Column<WithstandRow>[] {
  const figure = (
    key: Figure,
    header: string,
    of: (standing: Standing) => ReactNode,
  ): Column<WithstandRow> => ({
    key,
    header,
    align: 'right',
    onCard: 'figure',
    render: (row) =>
      row.standing ? (
        <Explainable
          label={`${header} of ${lowered(row.name)}: ${row.detail}`}
          onExplain={() => onExplain(key, row)}
        >
          {of(row.standing)}
        </Explainable>
      ) : (
        '…'
      ),
  })
  return [
    {
      key: 'move',
      header: 'Move',
      rowHeader: true,
      render: ({ name, detail }) => <span className={styles.move}>{`${name}: ${detail}`}</span>,
    },
    figure('maintenanceMargin', 'MM after', ({ maintenanceMargin }) => (
      <Money value={maintenanceMargin} digits={0} />
    )),
    figure('mmRate', 'MM rate', ({ mmRate }) => (mmRate === null ? '∞' : <Percent value={mmRate} />)),
    figure('availableBalance', 'Available', ({ available }) => <Money value={available} digits={0} />),
    {
      key: 'liquidated',
      header: 'Liquidated',
      onCard: 'figure',
      render: ({ standing }) => (standing ? liquidatedWords(standing) : '…'),
    },
  ]
}

/** What is left of the account after each of many moves, and what would be liquidated. */
export function Withstand({ stale }: { stale: boolean }) {
  const { moves: reported, problem } = useReportedMoves()
  const typed = useTypedMoves()
  const asked = useMemo(() => askedMoves(typed.moves, reported ?? []), [typed.moves, reported])
  const sweep = useSweep('withstand', { moves: asked.map(({ moves }) => moves) })
  const rows = withstandRows(asked, sweep.parts)
  const { document, moves } = useChartResult('document', 'moves')
  const columns = columnsFor((figure, row) => {
    if (document !== null) explainAfter(figure, movesWith(row.moves, moves, document.market), row)
  })
  const failure = sweep.problem ?? problem
  const busy = stale || sweep.late
  return (
    <section className={layout.section} aria-label="What the account withstands">
      <WithstandChart rows={rows} busy={busy} />
      <TextField
        label="Moves of all prices"
        value={typed.text}
        onChange={typed.type}
        error={typed.error}
        hint="Per cent, separated by commas or spaces"
      />
      <p className={layout.note}>
        The account if prices move so at once from the market as it is, in USD. Volatility, rates and days are
        as the what-if sliders have them; orders are not filled. Historical moves are approximate: press
        reports, not exchange data; coins that they do not name stay where they are.
      </p>
      {failure !== null && <Notice tone="error" title={`This could not be calculated: ${failure}`} />}
      <StaleOverlay busy={busy}>
        <DataTable
          label="After each move"
          columns={columns}
          rows={rows}
          linedCards
          rowKey={({ name, detail }) => `${name} ${detail}`}
        />
      </StaleOverlay>
    </section>
  )
}
