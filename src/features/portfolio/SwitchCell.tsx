import { edits } from '@/store/scenario'
import type { RowOf, TableName } from '@/store/workbook/workbook'
import { Switch } from '@/ui/controls/Switch'

export interface SwitchCellProps {
  table: TableName
  id: string
  name: string
  enabled: boolean
}

/** Leaves a row out of the calculation without deleting it. */
export function SwitchCell({ table, id, name, enabled }: SwitchCellProps) {
  const change = (checked: boolean) => {
    const cells: Partial<RowOf<TableName>> = { enabled: checked }
    edits.editRow(table, id, cells)
  }
  return (
    <Switch
      hideLabel
      label={`Include ${name}`}
      checked={enabled}
      tone={table === 'hedges' ? 'what-if' : 'plain'}
      onChange={change}
    />
  )
}
