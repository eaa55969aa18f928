import { Explained } from '@/parts/Explained'
import { explainSide } from '@/parts/explainSide'
import { cx } from '@/ui/cx'
import { Explainable } from '@/ui/figures/Explainable'
import { Swatch } from '@/ui/figures/Swatch'
import { signOf } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { lowered } from '@/ui/letterCase'
import { placesFor } from '@/ui/readable'
import styles from './CompareTable.module.css'
import { cut, type Sides } from './comparedSides'
import type { ComparisonRow } from './comparisonRow'
import { Difference } from './Difference'

export interface CompareTableProps {
  /** The table's accessible name. */
  label: string
  sides: Sides
  rows: readonly ComparisonRow[]
  stale: boolean
}

/** Longer names of scenarios are cut in the table's head. */
const NAME = 28

/** Figures of both sides and their difference, those of the current evaluation with their explanation. */
export function CompareTable({ label, sides, rows, stale }: CompareTableProps) {
  const money = rows.filter(({ kind }) => kind === 'money')
  const digits = placesFor(money.flatMap(({ left, right }) => [left?.value ?? 0, right?.value ?? 0]))
  const side = (key: 'left' | 'right'): Column<ComparisonRow> => ({
    key,
    header: cut(sides[key].column, NAME),
    headerTitle: sides[key].column,
    align: 'right',
    width: '22%',
    render: (row) => {
      const figure = row[key]
      if (figure === null) return <span className={styles.none}>–</span>
      return (
        <Explained
          name={`${row.name}, ${sides[key].words}`}
          kind={row.kind}
          digits={digits}
          figure={figure}
          of={sides.explains[key]}
          className={row.rank === 'total' ? styles.total : undefined}
        />
      )
    },
  })
  const columns: Column<ComparisonRow>[] = [
    {
      key: 'name',
      header: rows.length === money.length ? 'USD' : 'USD, rates in per cent',
      rowHeader: true,
      render: ({ name, colour, rank }) => (
        <span className={cx(styles.name, rank !== 'part' && styles[rank])}>
          {colour && <Swatch colour={colour} />}
          {name}
        </span>
      ),
    },
    side('left'),
    side('right'),
    {
      key: 'difference',
      header: 'Difference',
      headerTitle: `${sides.left.column} less ${sides.right.column}`,
      align: 'right',
      width: '20%',
      render: (row) => {
        const className = row.rank === 'total' ? styles.total : undefined
        const difference = <Difference row={row} digits={digits} className={className} />
        const address = row.left?.address ?? null
        const { since } = sides
        // Where there is none, or the other side has nothing of it, there is nothing to say of it.
        if (!since || address === null || row.right === null || signOf(row.difference ?? '0') === 0)
          return difference
        return (
          <Explainable
            label={`the difference of ${lowered(row.name)}`}
            onExplain={() => explainSide(sides.explains.left, address, since)}
          >
            {difference}
          </Explainable>
        )
      },
    },
  ]
  return (
    <StaleOverlay busy={stale}>
      <DataTable label={label} columns={columns} rows={rows} rowKey={({ key }) => key} linedCards />
    </StaleOverlay>
  )
}
