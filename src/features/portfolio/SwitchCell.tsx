import type { TableName } from '@/state/workbook/workbook'
import { Switch } from '@/ui/controls/Switch'
import { switchRows } from './rowActions'

export interface SwitchCellProps {
  table: TableName
  id: string
  name: string
  enabled: boolean
}

/** Leaves a row out of the calculation without deleting it. */
export function SwitchCell({ table, id, name, enabled }: SwitchCellProps) {
  return (
    <Switch
      hideLabel
      label={`Include ${name}`}
      checked={enabled}
      tone={table === 'hedges' ? 'what-if' : 'plain'}
      onChange={(checked) => switchRows(table, new Set([id]), checked)}
    />
  )
}
