import type { UnitTrade } from '@/state/query/unitTrades'
import { explain } from '@/state/view/viewStore'
import { Change } from '@/ui/figures/Change'
import { Explainable } from '@/ui/figures/Explainable'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/column'
import { placesFor } from '@/ui/readable'
import { isNegligible } from './isNegligible'

type ListedTrade = Pick<UnitTrade<unknown>, 'path' | 'figures' | 'without'>

/** The margin of a unit if a row were not there, and what having it does to that, which opens why. */
export function effectColumns(base: string, trades: readonly ListedTrade[]): readonly Column<ListedTrade>[] {
  const digits = placesFor(trades.map(({ without }) => without?.margin ?? 0))
  return [
    {
      key: 'without',
      header: 'MM without it',
      headerTitle: 'The unit’s maintenance margin if this row were not there, USD',
      align: 'right',
      width: '19%',
      render: ({ figures, without }) =>
        figures === null || without === null ? undefined : <Money value={without.margin} digits={digits} />,
    },
    {
      key: 'effect',
      header: 'Effect on MM',
      headerTitle:
        'What having this row does to the unit’s maintenance margin, USD: below zero it saves margin',
      align: 'right',
      width: '17%',
      render: ({ path, figures, without }) => {
        if (path === null || figures === null || without === null) return undefined
        const effect = isNegligible(without.effect, without.margin) ? 0 : without.effect
        return (
          <Explainable
            label="why it changes the margin"
            onExplain={() => explain(`units.${base}.maintenanceMargin`, { kind: 'without', path })}
          >
            <Change value={effect} unit="USD" />
          </Explainable>
        )
      },
    },
  ]
}
