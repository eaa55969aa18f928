import type { TableName } from '@/state/workbook/workbook'

/** What the rows of each table are called: one, several. */
const WORDS: Readonly<Record<TableName, readonly [one: string, several: string]>> = {
  positions: ['position', 'positions'],
  orders: ['order', 'orders'],
  hedges: ['hedge', 'hedges'],
  balances: ['balance', 'balances'],
}

/** `1 position`, `197 positions`. */
export function counted(table: TableName, count: number): string {
  return `${count} ${WORDS[table][count === 1 ? 0 : 1]}`
}
