import type { TableName } from '@/state/workbook/workbook'

/** What the page's tables are called. */
export const TABLE_NAMES = {
  positions: 'Positions',
  orders: 'Orders',
  hedges: 'What-if hedges',
  balances: 'Balances',
} as const satisfies Readonly<Record<TableName, string>>
