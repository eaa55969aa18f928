import type { UnitTrade } from '@/store/unitTrades'
import { Change } from '@/ui/figures/Change'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/DataTable'
import { placesFor } from '@/ui/readable'
import { isNothing } from './effect'

type Trade = Pick<UnitTrade<unknown>, 'figures' | 'without'>

/** The margin if a row were not there, and how much that would change it. */
export function withoutColumns(trades: readonly Trade[]): readonly Column<Trade>[] {
  const digits = placesFor(trades.map(({ without }) => without?.margin ?? 0))
  return [
    {
      key: 'without',
      header: 'Without it',
      headerTitle: 'The unit’s maintenance margin if this row were not there, USD',
      align: 'right',
      width: '19%',
      render: ({ figures, without }) =>
        figures === null || without === null ? undefined : <Money value={without.margin} digits={digits} />,
    },
    {
      key: 'change',
      header: 'Change',
      headerTitle: 'How much the margin would change if this row were not there, USD',
      align: 'right',
      width: '17%',
      render: ({ figures, without }) => {
        if (figures === null || without === null) return undefined
        const change = isNothing(without.change, without.margin) ? 0 : without.change
        return <Change value={change} digits={placesFor([change])} unit="USD" />
      },
    },
  ]
}
