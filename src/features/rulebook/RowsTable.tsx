import { Button } from '@/ui/controls/Button'
import { IconButton } from '@/ui/controls/IconButton'
import { PlusIcon, TrashIcon } from '@/ui/controls/icons'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { focusNear } from './focusNear'
import styles from './RowsTable.module.css'
import { setRule } from './ruleCommands'

interface RowsTableProps<Row> {
  /** The parameter that the rows are, as a whole. */
  path: string
  label: string
  /** What one row is called: `tier`. */
  noun: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  least: number
  most: number
  /** The whole parameter with one row more, or with one less. */
  added: () => unknown
  removed: (index: number) => unknown
}

/** A parameter that is a list: its rows to edit, to add to and to remove from. */
export function RowsTable<Row extends { readonly index: number }>(props: RowsTableProps<Row>) {
  const { path, label, noun, columns, rows, least, most, added, removed } = props
  const remove: Column<Row> = {
    key: 'remove',
    header: 'Remove',
    hideHeader: true,
    align: 'right',
    width: '2.5rem',
    render: ({ index }) =>
      rows.length > least && (
        <IconButton
          small
          label={`Remove ${noun} ${index + 1}`}
          icon={<TrashIcon />}
          onClick={({ currentTarget }) => {
            focusNear(currentTarget, 'section', '[data-add-row]')
            setRule(path, removed(index))
          }}
        />
      ),
  }
  return (
    <div className={styles.rows}>
      <DataTable
        label={label}
        columns={[...columns, remove]}
        rows={rows}
        rowKey={({ index }) => `${path} ${index} of ${rows.length}`}
        editable
        linedCards
      />
      <Button
        small
        data-add-row
        icon={<PlusIcon />}
        disabled={rows.length >= most}
        onClick={() => setRule(path, added())}
      >
        Add a {noun}
      </Button>
      <span className={styles.limit}>{limitWords(noun, rows.length, least, most)}</span>
    </div>
  )
}

/** Why no row can be removed or added; empty where both can be. */
function limitWords(noun: string, count: number, least: number, most: number): string {
  if (count >= most) return `At most ${most} ${noun}s.`
  return count <= least && least > 0 ? `At least ${least} ${noun}${least === 1 ? '' : 's'}.` : ''
}
