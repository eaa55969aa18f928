import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useMemo,
  useState,
} from 'react'
import type { RowOf, TableName } from '@/state/workbook/workbook'
import { copiedRows } from './copiedRows'
import { commandOf, placeIn } from './grid/rowCommand'
import { dragRow } from './grid/rowDrag'
import { columnOf, focusNeighbour, focusRow, idOf, rowAt } from './grid/rowFocus'
import { all, among, NOTHING_SELECTED, toggled, upTo } from './grid/selection'
import { deleteRows, dropRows, moveRows, rowsOf } from './rowActions'
import { rowName } from './rowName'

/**
 * `rows` as they are shown; only in their own order (`isOwnOrder`) are they moved. Selecting, moving, copying and
 * deleting whole rows of a table, by pointer and keys.
 */
export function useRowGrid(table: TableName, rows: readonly RowOf<TableName>[], isOwnOrder: boolean) {
  const order = useMemo(() => rows.map(({ id }) => id), [rows])
  const [chosen, setSelection] = useState(NOTHING_SELECTED)
  const [said, say] = useState('')
  const selection = useMemo(() => among(order, chosen), [order, chosen])
  const clear = () => setSelection(NOTHING_SELECTED)
  /** The selected rows if this is one of them, else this row alone. */
  const along = (id: string): ReadonlySet<string> => (selection.ids.has(id) ? selection.ids : new Set([id]))
  /** The selected rows, or where there are none this one. */
  const selectedOr = (id: string): ReadonlySet<string> =>
    selection.ids.size > 0 ? selection.ids : new Set([id])

  const move = (event: KeyboardEvent<HTMLElement>, id: string, by: -1 | 1) => {
    const [section, column] = [event.currentTarget, columnOf(event.target)]
    moveRows(table, along(id), by)
    say(placeWords(table, id))
    // A row that changes its place in the page loses the focus.
    requestAnimationFrame(() => rowAt(document.activeElement) ?? focusRow(section, id, column))
  }
  const extend = (event: KeyboardEvent<HTMLElement>, id: string, by: -1 | 1) => {
    const next = order[order.indexOf(id) + by]
    if (next === undefined) return
    setSelection(upTo(order, { ...selection, anchor: selection.anchor ?? id }, next))
    focusRow(event.currentTarget, next, columnOf(event.target))
  }
  const remove = (ids: ReadonlySet<string>) => focusNeighbour(() => deleteRows(table, ids))

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowAt(event.target)
    if (row === null || event.nativeEvent.isComposing) return
    const command = commandOf(event, placeIn(event.target))
    if (command === null || (command === 'clear' && selection.ids.size === 0)) return
    event.preventDefault()
    event.stopPropagation()
    const id = idOf(row)
    if (command === 'all') setSelection(all(order))
    if (command === 'clear') clear()
    if (command === 'toggle') setSelection(toggled(selection, id))
    if (command === 'delete') remove(selectedOr(id))
    if (isOwnOrder && (command === 'move up' || command === 'move down'))
      move(event, id, command === 'move up' ? -1 : 1)
    if (command === 'extend up' || command === 'extend down')
      extend(event, id, command === 'extend up' ? -1 : 1)
  }
  const click = (event: MouseEvent<HTMLElement>) => {
    const row = placeIn(event.target) === 'handle' ? rowAt(event.target) : null
    if (row === null) return
    const id = idOf(row)
    setSelection(event.shiftKey ? upTo(order, selection, id) : toggled(selection, id))
  }
  const pointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!isOwnOrder || placeIn(event.target) !== 'handle') return
    dragRow(event.nativeEvent, (id, place) => {
      dropRows(table, along(id), place)
      say(placeWords(table, id))
    })
  }
  const copy = (event: ClipboardEvent<HTMLElement>) => {
    const row = placeIn(event.target) === 'text' ? null : rowAt(event.target)
    if (row === null || getSelection()?.isCollapsed === false) return
    const ids = selectedOr(idOf(row))
    event.preventDefault()
    event.clipboardData.setData('text/plain', copiedRows(table, ids))
    if (event.type === 'cut') remove(ids)
    else say(ids.size === 1 ? '1 row copied' : `${ids.size} rows copied`)
  }
  return {
    selected: selection.ids,
    said,
    say,
    clear,
    /** For the table's part of the page. */
    listeners: {
      onKeyDownCapture: press,
      onClick: click,
      onPointerDown: pointerDown,
      onCopy: copy,
      onCut: copy,
    },
  }
}

function placeWords(table: TableName, id: string): string {
  const rows = rowsOf<TableName>(table)
  const place = rows.findIndex((row) => row.id === id)
  const row = rows[place]
  return row === undefined ? '' : `${rowName(row)} is row ${place + 1} of ${rows.length} now`
}
