import { useMemo } from 'react'
import { MAX_ROWS } from '@/engine/documents/document'
import type { TableName } from '@/state/workbook/workbook'
import { Button } from '@/ui/controls/Button'
import { formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { Dialog } from '@/ui/overlays/Dialog'
import { Notice } from '@/ui/overlays/Notice'
import type { Entered } from './entry/entered'
import { firstOf } from './entry/quickEntry'
import styles from './PasteDialog.module.css'
import { addPasted, afterPasting } from './pasting'
import type { FaultyLine, Pasted } from './readPaste'
import { counted } from './tableWords'

export interface PasteDialogProps<Table extends TableName> {
  table: Table
  pasted: Pasted<Entered[Table]>
  onClose: () => void
}

/** What would come of pasted rows, before anything is added: how many are good, and what is wrong with the others. */
export function PasteDialog<Table extends TableName>({ table, pasted, onClose }: PasteDialogProps<Table>) {
  const { rows, faulty, left, notes } = pasted
  const { joining, tooMany } = useMemo(() => afterPasting(table, rows), [table, rows])
  const add = () => {
    addPasted(table, rows)
    onClose()
  }
  const total = rows.length + faulty.length
  return (
    <Dialog
      open
      size={faulty.length > 0 ? 'large' : 'small'}
      title={`Paste ${rowsIn(total)}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose} data-autofocus={rows.length === 0 || undefined}>
            Cancel
          </Button>
          {rows.length > 0 && (
            <Button variant="primary" onClick={add} data-autofocus>
              Add {rowsIn(rows.length)}
            </Button>
          )}
        </>
      }
    >
      {tooMany !== null && (
        <Notice
          tone="warning"
          title={`The scenario would have ${rowsIn(tooMany)}. With more than ${formatNumber(MAX_ROWS)} nothing is calculated.`}
        />
      )}
      <div className={styles.words}>
        <p className={styles.summary}>{summary(rows.length, faulty.length)}</p>
        {joining > 0 && <p>{joiningWords(table, joining)}</p>}
        {notes.length > 0 && <p>{firstOf(notes)}</p>}
        {left.length > 0 && <p>Columns that are not used: {left.join(', ')}.</p>}
      </div>
      {faulty.length > 0 && (
        <DataTable label="Rows that cannot be added" columns={COLUMNS} rows={faulty} rowKey={keyOf} />
      )}
    </Dialog>
  )
}

const COLUMNS: readonly Column<FaultyLine>[] = [
  { key: 'line', header: 'Line', align: 'right', width: '4ch', render: ({ number }) => number },
  {
    key: 'text',
    header: 'What it says',
    rowHeader: true,
    render: ({ text }) => <span className={styles.text}>{text.replaceAll('\t', '  ')}</span>,
  },
  { key: 'reason', header: 'Why not', render: ({ reason }) => reason },
]

function keyOf({ number }: FaultyLine, index: number): string {
  return `${number}-${index}`
}

/** `1 row`, `1,200 rows`. */
function rowsIn(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'row' : 'rows'}`
}

function summary(good: number, faulty: number): string {
  if (faulty === 0) return good === 1 ? 'It can be added.' : `All ${good} can be added.`
  if (good === 0) return faulty === 1 ? 'It cannot be added.' : `None of the ${faulty} can be added.`
  return `${good} can be added, ${faulty} cannot. Nothing has been added yet.`
}

function joiningWords(table: TableName, joining: number): string {
  const rule =
    table === 'balances'
      ? 'a coin has one balance'
      : `a contract has ${counted(table, 1).replace('1', 'one')}`
  const how = table === 'positions' ? 'they are netted by their entries' : 'the sizes are added up'
  return joining === 1
    ? `One of them joins another row, as ${rule}: ${how}.`
    : `${joining} of them join other rows, as ${rule}: ${how}.`
}
