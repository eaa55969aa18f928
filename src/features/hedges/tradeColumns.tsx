import type { UnitTrade } from '@/state/query/unitTrades'
import { Switch } from '@/ui/controls/Switch'
import type { Column } from '@/ui/layout/column'
import { capitalised } from '@/ui/letterCase'
import { TradeName } from './TradeName'

interface TradeRow {
  readonly id: string
  readonly enabled: boolean
}

interface TradeColumns<Row> {
  readonly what: 'hedge' | 'order'
  readonly wordsOf: (row: Row) => string
  readonly remarkOf: (trade: UnitTrade<Row>) => string | null
  readonly onCount: (id: string, enabled: boolean) => void
}

/** The first columns of hedges and orders: whether each counts, and what it is. */
export function tradeColumns<Row extends TradeRow>({
  what,
  wordsOf,
  remarkOf,
  onCount,
}: TradeColumns<Row>): readonly Column<UnitTrade<Row>>[] {
  return [
    {
      key: 'enabled',
      header: 'Counts',
      hideHeader: true,
      width: '32px',
      render: ({ row }) => (
        <Switch
          label={`Count the ${what} ${wordsOf(row)}`}
          hideLabel
          tone={what === 'hedge' ? 'what-if' : 'plain'}
          checked={row.enabled}
          onChange={(enabled) => onCount(row.id, enabled)}
        />
      ),
    },
    {
      key: what,
      header: capitalised(what),
      rowHeader: true,
      render: (trade) => <TradeName remark={remarkOf(trade)}>{wordsOf(trade.row)}</TradeName>,
    },
  ]
}
