import { type ReactNode, useMemo } from 'react'
import { useReportedMoves } from '@/state/market/historicalMoves'
import { useSweep } from '@/state/query/sweep'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { type Column, DataTable } from '@/ui/layout/DataTable'
import { Dims } from '@/ui/layout/Dims'
import { Notice } from '@/ui/overlays/Notice'
import styles from './PlanTab.module.css'
import {
  askedMoves,
  liquidatedWords,
  type WithstandRow,
  withstandFinding,
  withstandRows,
} from './withstandRows'

type Standing = NonNullable<WithstandRow['standing']>

const COLUMNS: readonly Column<WithstandRow>[] = [
  {
    key: 'move',
    header: 'Move',
    rowHeader: true,
    render: ({ name, detail }) => <span className={styles.move}>{`${name}: ${detail}`}</span>,
  },
  figure('margin', 'MM after', ({ maintenanceMargin }) => <Money value={maintenanceMargin} digits={0} />),
  figure('rate', 'MM rate', ({ mmRate }) => (mmRate === null ? '∞' : <Percent value={mmRate} />)),
  figure('available', 'Available', ({ available }) => <Money value={available} digits={0} />),
  {
    key: 'liquidated',
    header: 'Liquidated',
    render: ({ standing }) => (standing ? liquidatedWords(standing) : '…'),
  },
]

function figure(key: string, header: string, of: (standing: Standing) => ReactNode): Column<WithstandRow> {
  return {
    key,
    header,
    align: 'right',
    render: ({ standing }) => (standing ? of(standing) : '…'),
  }
}

/** What is left of the account after each of many moves, and what would be liquidated. */
export function Withstand({ stale }: { stale: boolean }) {
  const { moves, problem } = useReportedMoves()
  const asked = useMemo(() => askedMoves(moves ?? []), [moves])
  const sweep = useSweep('withstand', { moves: asked.map((move) => move.moves) })
  const rows = withstandRows(asked, sweep.parts)
  const failure = sweep.problem ?? problem
  return (
    <section className={styles.part} aria-labelledby="withstand">
      <div>
        <h2 id="withstand" className={styles.finding}>
          {withstandFinding(rows)}
        </h2>
        <p className={styles.note}>
          The account if prices move so at once from the market as it is, in USD. Volatility, rates and days
          are as the what-if sliders have them; orders are not filled. Historical moves are approximate: press
          reports, not exchange data; coins that they do not name stay where they are.
        </p>
      </div>
      {failure !== null && <Notice tone="error" title={`This could not be calculated: ${failure}`} />}
      <Dims busy={stale || sweep.late}>
        <DataTable
          label="After each move"
          columns={COLUMNS}
          rows={rows}
          rowKey={({ name, detail }) => `${name} ${detail}`}
        />
      </Dims>
    </section>
  )
}
