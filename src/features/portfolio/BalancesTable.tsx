import { useTableResult } from '@/state/result/deferredResult'
import { edits, useScenario } from '@/state/scenario/scenarioStore'
import type { BalanceRow } from '@/state/workbook/workbook'
import { Switch } from '@/ui/controls/Switch'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { Quantity } from '@/ui/figures/Quantity'
import type { Column } from '@/ui/layout/column'
import { tooMuch } from '@/words/tooMuch'
import styles from './Cells.module.css'
import { ComputedFigure } from './ComputedFigure'
import { DecimalCell } from './DecimalCell'
import { Nothing } from './FigureCell'
import { isLongOnCard } from './isLongOnCard'
import { useReason } from './missingValue'
import { RowHandle } from './RowHandle'
import { RowMenu } from './RowMenu'
import { SwitchCell } from './SwitchCell'
import { TableSection } from './TableSection'
import { useCoinFigure } from './useRow'

const edit = (id: string, cells: Partial<BalanceRow>) => edits.editRow('balances', id, cells)

const COLUMNS_OF_BALANCES: readonly Column<BalanceRow>[] = [
  {
    key: 'handle',
    header: 'Select',
    hideHeader: true,
    width: '16px',
    render: ({ coin }, _, selected) => <RowHandle name={coin} selected={selected} />,
  },
  {
    key: 'on',
    header: 'Included',
    hideHeader: true,
    width: '26px',
    render: ({ id, coin, enabled }) => <SwitchCell table="balances" id={id} name={coin} enabled={enabled} />,
  },
  { key: 'coin', header: 'Coin', rowHeader: true, sortable: true, render: (row) => <CoinCell row={row} /> },
  {
    key: 'wallet',
    sortable: true,
    onCard: 'title',
    isLong: ({ coin, wallet }) => isLongOnCard(wallet, coin),
    header: 'Wallet',
    align: 'right',
    render: (row) => <WalletCell row={row} />,
  },
  {
    key: 'borrowed',
    sortable: true,
    onCard: 'figure',
    header: 'Borrowed',
    align: 'right',
    render: (row) => <BorrowedCell row={row} />,
  },
  {
    key: 'value',
    sortable: true,
    onCard: 'figure',
    header: 'Equity, USD',
    headerTitle: 'Equity in the coin at its price: wallet, less borrowed, with profit and option value',
    align: 'right',
    render: (row) => <ValueCell row={row} />,
  },
  {
    key: 'counts',
    onCard: 'figure',
    rank: 2,
    header: 'Collateral ratio',
    headerTitle: 'How much of the equity counts as collateral, after the haircut',
    align: 'right',
    render: (row) => <CountsCell row={row} />,
  },
  {
    key: 'locked',
    onCard: 'rest',
    header: 'Hedging spot',
    rank: 3,
    headerTitle: 'Used for spot hedging: hedges the positions and cannot be withdrawn',
    align: 'right',
    render: (row) => <LockedCell row={row} />,
  },
  {
    key: 'collateral',
    rank: 1,
    onCard: 'figure',
    header: 'Collateral',
    headerTitle: 'Whether the coin counts as collateral',
    align: 'right',
    render: ({ id, coin, collateral }) => (
      <Switch
        hideLabel
        label={`Use ${coin} as collateral`}
        checked={collateral}
        onChange={(checked) => edit(id, { collateral: checked })}
      />
    ),
  },
  {
    key: 'actions',
    header: 'Actions',
    hideHeader: true,
    width: '20px',
    render: (row) => <RowMenu table="balances" row={row} name={row.coin} />,
  },
]

function CoinCell({ row: { id, coin } }: { row: BalanceRow }) {
  const reason = useReason(id)
  return (
    <>
      {coin}
      {reason && <div className={styles.error}>{reason}</div>}
    </>
  )
}

function WalletCell({ row: { id, coin, wallet } }: { row: BalanceRow }) {
  return (
    <DecimalCell
      id={id}
      field="wallet"
      label={`Wallet of ${coin}`}
      value={wallet}
      min="0"
      check={(value) => tooMuch(coin, value)}
      onCommit={(value) => edit(id, { wallet: value })}
    />
  )
}

function BorrowedCell({ row: { id, coin, borrowed } }: { row: BalanceRow }) {
  return (
    <DecimalCell
      optional
      id={id}
      field="borrowed"
      label={`Borrowed ${coin}`}
      value={borrowed}
      placeholder="0"
      min="0"
      check={(value) => tooMuch(coin, value)}
      onCommit={(value) => edit(id, { borrowed: value })}
    />
  )
}

function ValueCell({ row: { id, coin } }: { row: BalanceRow }) {
  const value = useCoinFigure(id, coin, 'value')
  if (value === undefined) return <Nothing />
  return (
    <ComputedFigure address={`coins.${coin}.value`} label={`Equity in ${coin}`}>
      <Money value={value} />
    </ComputedFigure>
  )
}

function CountsCell({ row: { id, coin } }: { row: BalanceRow }) {
  const value = useCoinFigure(id, coin, 'value')
  const counted = useCoinFigure(id, coin, 'collateralValue')
  if (value === undefined || counted === undefined || Number(value) === 0) return <Nothing />
  return (
    <ComputedFigure address={`coins.${coin}.collateralValue`} label={`Collateral value of ${coin}`}>
      <Percent value={String(Number(counted) / Number(value))} digits={shareDigits(counted, value)} />
    </ComputedFigure>
  )
}

/** Whole per cents as they are published; a tenth where tiers mix. */
function shareDigits(counted: string, value: string): 0 | 1 {
  const share = (Number(counted) / Number(value)) * 100
  return Math.abs(share - Math.round(share)) < 0.005 ? 0 : 1
}

function LockedCell({ row: { coin, enabled } }: { row: BalanceRow }) {
  const locked = useTableResult(({ current }) => current?.statement.units[coin]?.lockedSpot)
  if (!enabled) return <Nothing />
  if (locked === undefined) return <span className={styles.computed}>0</span>
  return (
    <ComputedFigure address={`units.${coin}.lockedSpot`} label={`Spot ${coin} used for spot hedging`}>
      <Quantity value={locked} digits={4} />
    </ComputedFigure>
  )
}

/** What is in the account, coin by coin. */
export function BalancesTable() {
  const rows = useScenario(({ workbook }) => workbook.balances)
  return (
    <TableSection
      table="balances"
      title="Balances"
      rows={rows}
      columns={COLUMNS_OF_BALANCES}
      empty="No balances: there is nothing to meet a margin with."
    />
  )
}
