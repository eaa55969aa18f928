import type { MouseEvent } from 'react'
import type { Origin } from '@/engine/numbers/origin'
import { IconButton } from '@/ui/controls/IconButton'
import { ResetIcon } from '@/ui/controls/icons'
import { Badge } from '@/ui/figures/Badge'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { listed, valueWords } from '@/words/parameterWords'
import { focusNear } from './focusNear'
import { ParameterControl } from './ParameterControl'
import styles from './ParameterTable.module.css'
import { type ParameterRow, resetWords } from './parameterRows'
import { resetRule } from './ruleCommands'

const COLUMNS: readonly Column<ParameterRow>[] = [
  {
    key: 'name',
    header: 'Parameter',
    rowHeader: true,
    render: (row) => (
      <div className={styles.name}>
        {row.entry.name}
        <p className={styles.note}>{row.note}</p>
        {row.notReached.length > 0 && <p className={styles.limit}>{notReachedWords(row.notReached)}</p>}
      </div>
    ),
  },
  {
    key: 'value',
    header: 'Value',
    align: 'right',
    width: '9.25rem',
    render: (row) => <ParameterControl row={row} />,
  },
  { key: 'source', header: 'Source', width: '10.25rem', render: (row) => <Source row={row} /> },
  {
    key: 'change',
    header: 'Built in',
    width: '7.25rem',
    align: 'right',
    render: (row) => <Change row={row} />,
  },
]

const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  guide: 'From the exchange’s public guide',
  published: 'From another page of the exchange',
  observed: 'Follows from digits that the exchange publishes',
  assumed: 'Published nowhere: a choice of this product',
}

/** Parameters with their values to edit, where these come from, and what has been changed. */
export function ParameterTable({ label, rows }: { label: string; rows: readonly ParameterRow[] }) {
  return (
    <div className={styles.table}>
      <DataTable
        label={label}
        columns={COLUMNS}
        rows={rows}
        rowKey={({ path }) => path}
        editable
        linedCards
      />
    </div>
  )
}

function Source({ row: { origin, owner, coin, changed, changedForAll } }: { row: ParameterRow }) {
  return (
    <span className={styles.source}>
      {changed || changedForAll ? (
        <Badge tone="what-if" title="Counts as assumed: set by the scenario">
          changed
        </Badge>
      ) : (
        <Badge tone={origin === 'assumed' ? 'warning' : 'plain'} title={ORIGIN_WORDS[origin]}>
          {origin}
        </Badge>
      )}
      {owner === 'own' && <span className={styles.owner}>{coin}’s own</span>}
      {owner === 'inherited' && <span className={styles.owner}>as all coins</span>}
    </span>
  )
}

function Change({ row }: { row: ParameterRow }) {
  const { changed, changedForAll, original, entry, path } = row
  const was = valueWords(original, entry.kind)
  const reset = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    if (entry.kind === 'tiers' || entry.kind === 'list') focusNear(currentTarget, 'section', 'h3')
    else focusNear(currentTarget, 'tr', 'input, [role="switch"]')
    resetRule(path)
  }
  if (changed)
    return (
      <span className={styles.change}>
        <span className={styles.was}>
          {Array.isArray(original) && original.length > 1
            ? `other ${entry.kind === 'list' ? 'rows' : 'tiers'}`
            : was}
        </span>
        <IconButton small label={resetWords(row)} icon={<ResetIcon />} onClick={reset} />
      </span>
    )
  if (changedForAll) return <span className={styles.was}>{was}</span>
  return undefined
}

function notReachedWords(coins: readonly string[]): string {
  return `Not for ${listed(coins)}: ${coins.length === 1 ? 'it has its' : 'they have their'} own value.`
}
