import type { RowOf, TableName } from '@/state/workbook/workbook'
import { Button } from '@/ui/controls/Button'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon } from '@/ui/controls/icons'
import { showToast } from '@/ui/overlays/toasts'
import { copiedRows } from './copiedRows'
import { focusNeighbour, focusSelected } from './grid/rowFocus'
import { deleteRows, duplicateRows, flipRows, switchRows } from './rowActions'
import styles from './SelectionBar.module.css'

export interface SelectionBarProps {
  table: TableName
  rows: readonly RowOf<TableName>[]
  selected: ReadonlySet<string>
  onClear: () => void
}

/** What can be done with the selected rows. */
export function SelectionBar({ table, rows, selected, onClear }: SelectionBarProps) {
  const areOn = rows.some(({ id, enabled }) => enabled && selected.has(id))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(copiedRows(table, selected))
      showToast({ message: selected.size === 1 ? 'Copied 1 row' : `Copied ${selected.size} rows` })
    } catch {
      showToast({
        message: 'The browser does not allow copying here: press Ctrl C in the table.',
        tone: 'error',
      })
    }
  }
  return (
    <div role="toolbar" aria-label="Selected rows" className={styles.bar}>
      <span className={styles.count}>{selected.size} selected</span>
      <Button small variant="quiet" title="Ctrl C" onClick={copy}>
        Copy
      </Button>
      <Button small variant="quiet" onClick={() => duplicateRows(table, selected)}>
        Duplicate
      </Button>
      {table !== 'balances' && (
        <Button small variant="quiet" onClick={() => flipRows(table, selected)}>
          Flip sign
        </Button>
      )}
      <Button small variant="quiet" onClick={() => switchRows(table, selected, !areOn)}>
        {areOn ? 'Switch off' : 'Switch on'}
      </Button>
      <Button
        small
        variant="quiet"
        title="Delete"
        onClick={(event) => {
          focusSelected(event.currentTarget)
          focusNeighbour(() => deleteRows(table, selected))
        }}
      >
        Delete
      </Button>
      <IconButton
        small
        label="Select nothing"
        icon={<CloseIcon />}
        onClick={(event) => {
          focusSelected(event.currentTarget)
          onClear()
        }}
      />
    </div>
  )
}
