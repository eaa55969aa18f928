import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { Disclosure } from '@/ui/overlays/Disclosure'
import styles from './Proofs.module.css'
import { PROOFS, type Proof } from './proofs'

const COLUMNS: readonly Column<Proof>[] = [
  { key: 'rule', header: 'Rule', rowHeader: true, render: ({ rule }) => rule },
  { key: 'proof', header: 'Proven by', render: ({ proof }) => proof },
  { key: 'assumed', header: 'Still assumed', render: ({ assumed }) => assumed ?? 'Nothing' },
]

/** Which rules the exchange's own published digits prove, and where the reading beyond them is assumed. */
export function Proofs() {
  return (
    <div className={styles.proofs}>
      <Disclosure summary="What is proven, and by which published number">
        <p className={styles.note}>
          The exchange’s API documentation prints one complete portfolio-margin answer, of 24 March 2026.
          Every P&L, total and contingency of it comes out here to its last digit; its margins are of another
          instant than their parts, 0.01 % away.
        </p>
        <DataTable
          label="Rules that published numbers prove"
          columns={COLUMNS}
          rows={PROOFS}
          rowKey={({ rule }) => rule}
        />
      </Disclosure>
    </div>
  )
}
