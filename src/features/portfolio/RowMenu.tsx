import type { RowOf, TableName } from '@/state/workbook/workbook'
import { IconButton } from '@/ui/controls/IconButton'
import { ChevronDownIcon, ChevronUpIcon, CopyIcon, FlipIcon, MoreIcon, TrashIcon } from '@/ui/controls/icons'
import { Menu } from '@/ui/overlays/Menu'
import type { MenuItem } from '@/ui/overlays/MenuItems'
import { focusNeighbour } from './grid/rowFocus'
import { deleteRows, duplicateRows, moveRows } from './rowActions'

export interface RowMenuProps<Name extends TableName> {
  table: Name
  row: RowOf<Name>
  name: string
  /** Turns the row's direction, where it has one. */
  onFlip?: () => void
  /** Items of this table's own. */
  further?: readonly MenuItem[]
}

/** What can be done with a row besides editing its cells. */
export function RowMenu<Name extends TableName>({ table, row, name, onFlip, further }: RowMenuProps<Name>) {
  const ids = new Set([row.id])
  const items: readonly MenuItem[] = [
    ...(onFlip ? [{ key: 'flip', label: 'Flip its sign', icon: <FlipIcon />, onSelect: onFlip }] : []),
    ...(further ?? []),
    { key: 'copy', label: 'Duplicate', icon: <CopyIcon />, onSelect: () => duplicateRows(table, ids) },
    {
      key: 'up',
      label: 'Move up',
      shortcut: 'Alt ↑',
      icon: <ChevronUpIcon />,
      onSelect: () => moveRows(table, ids, -1),
    },
    {
      key: 'down',
      label: 'Move down',
      shortcut: 'Alt ↓',
      icon: <ChevronDownIcon />,
      onSelect: () => moveRows(table, ids, 1),
    },
    {
      key: 'delete',
      label: 'Delete',
      icon: <TrashIcon />,
      danger: true,
      lineAbove: true,
      onSelect: () => focusNeighbour(() => deleteRows(table, ids)),
    },
  ]
  return (
    <Menu
      align="end"
      items={items}
      trigger={<IconButton small label={`More for ${name}`} icon={<MoreIcon />} />}
    />
  )
}
