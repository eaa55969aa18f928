import { useScenario } from '@/state/scenario/scenarioStore'
import type { HedgeRow } from '@/state/workbook/workbook'
import type { Column } from '@/ui/layout/column'
import { COLUMNS, contractColumns } from './columns'
import { FigureCell } from './FigureCell'
import { SIGNED_SIZE, SignedRowMenu, SignedSizeCell } from './SignedSize'
import { TableSection } from './TableSection'
import { WorstTogether } from './Together'
import { useRowFigure } from './useRow'

const COLUMNS_OF_HEDGES: readonly Column<HedgeRow>[] = [
  ...contractColumns<HedgeRow>('hedges'),
  { ...SIGNED_SIZE, render: (row) => <SignedSizeCell table="hedges" row={row} /> },
  {
    ...COLUMNS.mark,
    header: 'At mark',
    headerTitle: 'A what-if hedge is done at mark, before what-if moves of the market',
    render: (row) => <DoneAtCell {...row} />,
  },
  COLUMNS.iv,
  COLUMNS.days,
  COLUMNS.delta,
  { ...COLUMNS.worst, footer: <WorstTogether table="hedges" /> },
  COLUMNS.effect,
  {
    key: 'actions',
    header: 'Actions',
    hideHeader: true,
    width: '20px',
    render: (row) => <SignedRowMenu table="hedges" row={row} />,
  },
]

/** The price at which a hedge counts as done: the mark, and where the market is moved the one before. */
function DoneAtCell({ id, symbol }: HedgeRow) {
  const tradedAt = useRowFigure(id, 'tradedAt') ?? null
  return <FigureCell id={id} symbol={symbol} figure={tradedAt === null ? 'mark' : 'tradedAt'} />
}

/** Trades taken as done at mark, to see what they would change. */
export function HedgesTable() {
  const rows = useScenario(({ workbook }) => workbook.hedges)
  return (
    <TableSection
      table="hedges"
      title="What-if hedges"
      rows={rows}
      columns={COLUMNS_OF_HEDGES}
      empty="No hedges are being tried."
    />
  )
}
