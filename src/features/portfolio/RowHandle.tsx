import { DragIcon } from '@/ui/controls/icons'
import styles from './RowHandle.module.css'

/**
 * Where a row is taken hold of: a click selects it, dragging moves it. Its table's section listens; with the keyboard
 * Shift and Space select from any cell of the row, Alt with an arrow moves.
 */
export function RowHandle({ name, selected }: { name: string; selected: boolean }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.handle}
      data-handle
      aria-pressed={selected}
      aria-label={`Select ${name}`}
      title="Click to select, drag to move"
    >
      <DragIcon />
    </button>
  )
}
