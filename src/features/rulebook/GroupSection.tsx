import { isByCoin, type ParameterGroup } from '@/words/parameterEntries'
import styles from './GroupSection.module.css'
import { ListTable } from './ListTable'
import { ParameterTable } from './ParameterTable'
import type { ParameterRow } from './parameterRows'
import { TierTable } from './TierTable'

interface GroupSectionProps {
  id: string
  group: ParameterGroup
  /** A coin, or `default`. */
  coin: string
  rows: readonly ParameterRow[]
}

/** One group of parameters under its heading. */
export function GroupSection({ id, group, coin, rows }: GroupSectionProps) {
  const tiers = rows.find(({ entry }) => entry.kind === 'tiers')
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} tabIndex={-1} className={styles.heading}>
        {group.title} <span className={styles.scope}>{scopeWords(rows, coin)}</span>
      </h3>
      <ParameterTable label={group.title} rows={rows} />
      {tiers && <TierTable row={tiers} />}
      {rows.map((row) => row.entry.list && <ListTable key={row.path} row={row} list={row.entry.list} />)}
    </section>
  )
}

function scopeWords(rows: readonly ParameterRow[], coin: string): string {
  const byCoin = rows.filter(({ entry }) => isByCoin(entry)).length
  if (byCoin === 0) return 'of the account'
  const whose = coin === 'default' ? 'of all coins without a value of their own' : `of ${coin}`
  return byCoin === rows.length ? whose : `of the account, and ${whose}`
}
