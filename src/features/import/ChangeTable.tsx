import type { Change } from '@/files/import/changes'
import { type ChangeGroup, countWords } from '@/files/import/preview'
import { type Column, DataTable } from '@/ui/layout/DataTable'
import { Disclosure } from '@/ui/overlays/Disclosure'
import { capitalised } from '@/ui/words'
import { nameWords, valueWords } from './changeWords'
import styles from './ImportDialog.module.css'

const NAME: Column<Change> = {
  key: 'what',
  header: 'What',
  rowHeader: true,
  render: (change) => <span className={styles.wraps}>{nameWords(change)}</span>,
}
const BEFORE: Column<Change> = {
  key: 'before',
  header: 'Now',
  align: 'right',
  render: (change) => <Value words={valueWords(change, change.before)} none="not there" />,
}
const AFTER: Column<Change> = {
  key: 'after',
  header: 'Then',
  align: 'right',
  render: (change) => <Value words={valueWords(change, change.after)} none="gone" />,
}
const VALUE: Column<Change> = { ...AFTER, header: 'As read' }

const TITLES: Readonly<Record<Change['table'], string>> = {
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

function countOf(rows: readonly Change[]): string {
  return capitalised(countWords(rows))
}

function Value({ words, none }: { words: string | null; none: string }) {
  return words === null ? (
    <span className={styles.muted}>{none}</span>
  ) : (
    <span className={styles.wraps}>{words}</span>
  )
}
