import { edits } from '@/store/scenario'
import type { RowOf, TableName } from '@/store/workbook/workbook'
import { IconButton } from '@/ui/controls/IconButton'
import { ChevronDownIcon, ChevronUpIcon, CopyIcon, FlipIcon, MoreIcon, TrashIcon } from '@/ui/controls/icons'
import { Menu } from '@/ui/overlays/Menu'
import type { MenuItem } from '@/ui/overlays/MenuItems'
import { deleteRow, duplicateRow, focusNeighbour } from './rowActions'

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
  const items: readonly MenuItem[] = [
    ...(onFlip ? [{ key: 'flip', label: 'Flip its sign', icon: <FlipIcon />, onSelect: onFlip }] : []),
    ...(further ?? []),
    { key: 'copy', label: 'Duplicate', icon: <CopyIcon />, onSelect: () => duplicateRow(table, row) },
    {
      key: 'up',
      label: 'Move up',
      icon: <ChevronUpIcon />,
      onSelect: () => edits.moveRow(table, row.id, -1),
    },
    {
      key: 'down',
      label: 'Move down',
      icon: <ChevronDownIcon />,
      onSelect: () => edits.moveRow(table, row.id, 1),
    },
    {
      key: 'delete',
      label: 'Delete',
      icon: <TrashIcon />,
      danger: true,
      lineAbove: true,
      onSelect: () => focusNeighbour(() => deleteRow(table, row, name)),
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
