import type { TableName } from '@/state/workbook/workbook'
import type { Column } from '@/ui/layout/column'
import { SAID_ELSEWHERE } from '@/ui/layout/fit'
import { ContractCell } from './ContractCell'
import { EffectCell } from './EffectCell'
import { FigureCell } from './FigureCell'
import { IvCell } from './IvCell'
import { RowHandle } from './RowHandle'
import { SwitchCell } from './SwitchCell'
import { NotionalTogether } from './Together'
import { useContractName } from './useRow'

interface ContractRow {
  readonly id: string
  readonly enabled: boolean
  readonly symbol: string
}

type ContractTable = Exclude<TableName, 'balances'>

/** The columns that every table of contracts has; constant, so that an edit draws only its row again. */
export const COLUMNS = {
  mark: {
    key: 'mark',
    sortable: true,
    onCard: 'figure',
    rank: 2,
    header: 'Mark',
    align: 'right',
    render: ({ id, symbol }) => <FigureCell id={id} symbol={symbol} figure="mark" />,
  },
  iv: {
    key: 'iv',
    sortable: true,
    onCard: 'rest',
    rank: 3,
    header: 'IV',
    headerTitle: 'Implied volatility, annualised',
    align: 'right',
    render: ({ id, symbol }) => <IvCell id={id} symbol={symbol} />,
  },
  days: {
    key: 'days',
    sortable: true,
    onCard: 'rest',
    rank: SAID_ELSEWHERE,
    header: 'Days',
    headerTitle: 'Days to expiry (DTE)',
    align: 'right',
    render: ({ id, symbol }) => <FigureCell id={id} symbol={symbol} figure="days" />,
  },
  delta: {
    key: 'delta',
    sortable: true,
    onCard: 'figure',
    rank: 1,
    header: 'Delta',
    headerTitle: 'In base coin: what the row gains when the price rises by one',
    align: 'right',
    render: ({ id, symbol }) => <FigureCell id={id} symbol={symbol} figure="delta" />,
  },
  pnl: {
    key: 'pnl',
    sortable: true,
    onCard: 'rest',
    rank: 5,
    header: 'P&L',
    headerTitle:
      'Unrealised, at the mark against the entry, USD; the entry of an option changes nothing else',
    align: 'right',
    render: ({ id, symbol }) => <FigureCell id={id} symbol={symbol} figure="unrealisedPnl" />,
  },
  worst: {
    key: 'worst',
    sortable: true,
    onCard: 'figure',
    header: 'Worst case',
    headerTitle: 'Profit and loss of the row in the scenario that decides its unit, USD',
    align: 'right',
    render: ({ id, symbol }) => <FigureCell id={id} symbol={symbol} figure="worstPnl" />,
  },
  effect: {
    key: 'effect',
    sortable: true,
    onCard: 'figure',
    header: 'Effect on MM',
    headerTitle: 'What having the row does to the unit’s maintenance margin, USD: below zero it saves margin',
    align: 'right',
    render: ({ id, symbol }) => <EffectCell id={id} symbol={symbol} />,
  },
} satisfies Readonly<Record<string, Column<ContractRow>>>

/** Switch and contract, with which every row begins. */
export function contractColumns<Row extends ContractRow>(
  table: ContractTable,
  note?: (row: Row) => string | undefined,
): readonly Column<Row>[] {
  return [
    {
      key: 'handle',
      header: 'Select',
      hideHeader: true,
      width: '16px',
      render: ({ symbol }, _, selected) => <NamedHandle symbol={symbol} selected={selected} />,
    },
    {
      key: 'on',
      header: 'Included',
      hideHeader: true,
      width: '26px',
      render: ({ id, symbol, enabled }) => (
        <NamedSwitch table={table} id={id} symbol={symbol} enabled={enabled} />
      ),
    },
    {
      key: 'contract',
      header: 'Contract',
      rowHeader: true,
      sortable: true,
      footer: <NotionalTogether table={table} />,
      render: (row) => (
        <ContractCell
          table={table}
          id={row.id}
          symbol={row.symbol}
          enabled={row.enabled}
          note={note?.(row)}
        />
      ),
    },
  ]
}

function NamedHandle({ symbol, selected }: { symbol: string; selected: boolean }) {
  return <RowHandle name={useContractName(symbol)} selected={selected} />
}

function NamedSwitch({ table, id, symbol, enabled }: ContractRow & { table: ContractTable }) {
  return <SwitchCell table={table} id={id} name={useContractName(symbol)} enabled={enabled} />
}
