import { plainDecimal } from '@/state/workbook/rulebookEdits'
import { NumberField } from '@/ui/controls/NumberField'
import { formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import type { ParameterRow } from './parameterRows'
import { RowsTable } from './RowsTable'
import { setRule, whyNot } from './ruleCommands'
import styles from './TierTable.module.css'
import { type Tier, tiersOf, withCells, withTierAdded, withTierRemoved } from './tiers'

interface TierRow {
  readonly path: string
  readonly coin: string
  readonly index: number
  readonly all: readonly Tier[]
  readonly tier: Tier
}

const COLUMNS: readonly Column<TierRow>[] = [
  { key: 'from', header: 'From', align: 'right', width: '6rem', rowHeader: true, render: fromWords },
  { key: 'upTo', header: 'Up to', align: 'right', width: '9rem', render: (row) => <UpTo row={row} /> },
  { key: 'ratio', header: 'Counts at', align: 'right', width: '9rem', render: (row) => <Ratio row={row} /> },
]

/** The steps of a coin's collateral: how much of each slice of its quantity counts. */
export function TierTable({ row: { path, value, coin } }: { row: ParameterRow }) {
  const all = tiersOf(value)
  return (
    <RowsTable
      path={path}
      label={`Tiers of ${coin === 'default' ? 'all coins' : coin}`}
      noun="tier"
      columns={COLUMNS}
      rows={all.map((tier, index) => ({ path, coin, index, all, tier }))}
      least={1}
      most={Number.POSITIVE_INFINITY}
      added={() => withTierAdded(all)}
      removed={(index) => withTierRemoved(all, index)}
    />
  )
}

function UpTo({ row: { path, index, all, tier } }: { row: TierRow }) {
  if (tier.upTo === undefined) return <span className={styles.beyond}>and beyond</span>
  const changed = (typed: string) => withCells(all, index, { upTo: plainDecimal(typed) })
  return (
    <NumberField
      label={`Tier ${index + 1} up to`}
      hideLabel
      value={tier.upTo}
      check={(typed) => whyNot(path, changed(typed), `${path}[${index}].upTo`)}
      onCommit={(typed) => setRule(path, changed(typed))}
    />
  )
}

function Ratio({ row: { path, index, all, tier } }: { row: TierRow }) {
  const changed = (typed: string) => withCells(all, index, { ratio: plainDecimal(typed) })
  return (
    <NumberField
      label={`Tier ${index + 1} counts at`}
      hideLabel
      percent
      value={tier.ratio}
      check={(typed) => whyNot(path, changed(typed), `${path}[${index}].ratio`)}
      onCommit={(typed) => setRule(path, changed(typed))}
    />
  )
}

function fromWords({ index, all, coin }: TierRow): string {
  const from = formatNumber(all[index - 1]?.upTo ?? '0')
  return coin === 'default' ? from : `${from} ${coin}`
}
