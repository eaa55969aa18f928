import type { NewLeg } from '@/state/workbook/withLegs'
import type { TableName } from '@/state/workbook/workbook'

/** What an entry adds to each table: contracts and coins in capitals, numbers as plain decimals. */
export type Entered = {
  readonly [Table in TableName]: Omit<Extract<NewLeg, { readonly table: Table }>, 'table'>
}
