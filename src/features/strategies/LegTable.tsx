import { contractName } from '@/state/names/contractName'
import type { RowChange } from '@/state/workbook/rowChange'
import { formatMoney, formatNumber, formatPercent } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import styles from './Strategies.module.css'
import type { LegFigures } from './strategyLegs'

interface LegTableProps {
  legs: readonly LegFigures[]
  /** What each leg would do to its table, in the same order. */
  changes: readonly RowChange[]
  base: string
  /** In which premiums are paid. */
  settlement: string
  asOf: string
}

/** The legs that would be added, with what they cost and move like together. */
export function LegTable({ legs, changes, base, settlement, asOf }: LegTableProps) {
  const delta = legs.reduce((sum, leg) => sum + leg.delta, 0)
  const premiums = legs.flatMap(({ premium }) => premium ?? [])
  const premium = premiums.reduce((sum, each) => sum + Number(each), 0)
  const columns: readonly Column<LegFigures>[] = [
    {
      key: 'leg',
      header: 'Leg',
      rowHeader: true,
      render: ({ leg }, index) => (
        <>
          {leg.kind === 'coins' ? `${leg.coin} in the wallet` : contractName(leg.symbol, asOf)}
          <Joins change={changes[index]} />
        </>
      ),
      footer: 'Together',
    },
    {
      key: 'size',
      header: 'Size',
      align: 'right',
      render: ({ leg }) => formatNumber(leg.size, { sign: true }),
    },
    { key: 'mark', header: 'Mark', align: 'right', render: ({ mark }) => mark && formatMoney(mark) },
    {
      key: 'iv',
      header: 'IV',
      align: 'right',
      rank: 2,
      notOnCards: true,
      render: ({ volatility }) => volatility && formatPercent(volatility),
    },
    {
      key: 'delta',
      header: `Delta, ${base}`,
      align: 'right',
      render: (leg) => formatMoney(leg.delta, { digits: 2, sign: true }),
      footer: formatMoney(delta, { digits: 2, sign: true }),
    },
    {
      key: 'premium',
      header: `Premium, ${settlement}`,
      rank: 1,
      notOnCards: true,
      headerTitle: 'Received (+) or paid (−) for options at their marks',
      align: 'right',
      render: (leg) => leg.premium && formatMoney(leg.premium, { sign: true }),
      footer: formatMoney(premium, { sign: true }),
    },
  ]
  return (
    <DataTable
      label="Legs of the strategy"
      columns={premiums.length > 0 ? columns : columns.filter(({ key }) => key !== 'iv' && key !== 'premium')}
      rows={legs}
      rowKey={({ leg }) => (leg.kind === 'coins' ? leg.coin : leg.symbol)}
    />
  )
}

/** Says where a leg does not get a row of its own. */
function Joins({ change }: { change: RowChange | undefined }) {
  if (!change?.before) return null
  const { before, after } = change
  const held = 'wallet' in before ? before.wallet : before.size
  const words = after === null ? 'closes' : 'joins'
  return (
    <span className={styles.joins}>
      {words} the {formatNumber(held, { sign: !('wallet' in before) })} that you have
    </span>
  )
}
