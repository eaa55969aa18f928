import type { ImportChange } from '@/files/import/importChanges'
import { type ChangeGroup, countWords } from '@/files/import/importPreview'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { capitalised } from '@/ui/letterCase'
import { Disclosure } from '@/ui/overlays/Disclosure'
import styles from './ImportDialog.module.css'
import { nameWords, valueWords } from './rowValueWords'

const NAME: Column<ImportChange> = {
  key: 'what',
  header: 'What',
  rowHeader: true,
  render: (change) => <span className={styles.wraps}>{nameWords(change)}</span>,
}
const BEFORE: Column<ImportChange> = {
  key: 'before',
  header: 'Now',
  align: 'right',
  render: (change) => <Value words={valueWords(change, change.before)} none="not there" />,
}
const AFTER: Column<ImportChange> = {
  key: 'after',
  header: 'Then',
  align: 'right',
  render: (change) => <Value words={valueWords(change, change.after)} none="gone" />,
}
const VALUE: Column<ImportChange> = { ...AFTER, header: 'As read' }

const TITLES: Readonly<Record<ImportChange['table'], string>> = {
  positions: 'Positions',
  orders: 'Orders',
  balances: 'Balances',
  rules: 'Rules',
  prices: 'Prices',
}

/** More rows are not shown until they are asked for. */
const MANY = 40

/** The changes of one table; those of prices, and very many, when they are asked for. */
export function ChangeTable({ table, rows, isNew }: ChangeGroup & { isNew: boolean }) {
  const title = TITLES[table]
  return (
    <Disclosure
      summary={<h3>{title}</h3>}
      aside={countOf(rows)}
      defaultOpen={table !== 'prices' && rows.length <= MANY}
    >
      <DataTable
        label={`${title} that come in`}
        columns={isNew ? [NAME, VALUE] : [NAME, BEFORE, AFTER]}
        rows={rows}
        rowKey={({ what }) => what}
        windowed
      />
    </Disclosure>
  )
}

function countOf(rows: readonly ImportChange[]): string {
  return capitalised(countWords(rows))
}

function Value({ words, none }: { words: string | null; none: string }) {
  return words === null ? (
    <span className={styles.muted}>{none}</span>
  ) : (
    <span className={styles.wraps}>{words}</span>
  )
}
