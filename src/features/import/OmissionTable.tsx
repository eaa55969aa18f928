import type { Omission } from '@/files/import/omission'
import { type Column, DataTable } from '@/ui/layout/DataTable'
import styles from './ImportDialog.module.css'

const COLUMNS: readonly Column<Omission>[] = [
  {
    key: 'what',
    header: 'What',
    rowHeader: true,
    render: ({ what }) => <span className={styles.wraps}>{what}</span>,
  },
  { key: 'reason', header: 'Why', render: ({ reason }) => <span className={styles.wraps}>{reason}</span> },
  {
    key: 'where',
    header: 'Where',
    rank: 1,
    render: ({ where }) => <span className={styles.wraps}>{where}</span>,
  },
]

/** What is not taken over, each by name with the reason; nothing where there is none. */
export function OmissionTable({ title, omissions }: { title: string; omissions: readonly Omission[] }) {
  if (omissions.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <DataTable
        label={title}
        columns={COLUMNS}
        rows={omissions}
        rowKey={({ what, where }, index) => `${index} ${what} ${where}`}
        windowed
      />
    </section>
  )
}
