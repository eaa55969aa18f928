import { useMemo } from 'react'
import { useMarketTime } from '@/state/market/marketInUse'
import { fullLegName, LEG_KIND, legName } from '@/state/names/legName'
import { useCompanion } from '@/state/query/useCompanion'
import { useSweep } from '@/state/query/useSweep'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Badge } from '@/ui/figures/Badge'
import { Money } from '@/ui/figures/Money'
import { Quantity } from '@/ui/figures/Quantity'
import { WholeAmounts } from '@/ui/figures/WholeAmounts'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { readableMoney } from '@/ui/readable'
import { placesIn } from '@/words/placesIn'
import { type EffectRow, effectRows } from './effectRows'
import styles from './VenueTabs.module.css'
import { venueScenarios } from './venueScenarios'
import { type ChosenVenueUnit, unitIn } from './venueView'

/** Which rows the venue's margin comes from: each in the worst scenario, and what the margins are more with it. */
export function VenueEffects({ chosen }: { chosen: ChosenVenueUnit }) {
  const { model, name } = chosen
  const legs = useSweep('venueLegs', { model, unit: name })
  const without = useSweep('venueWithoutEach', { model })
  const asOf = useMarketTime()
  const { statement } = chosen
  const of = useMemo(
    () => ({ statement, legs: legs.parts, without: without.parts }),
    [statement, legs.parts, without.parts],
  )
  // Legs, effects and the margin that they are effects on are of one result, be it an older one.
  const shown = useCompanion({ stale: legs.stale || without.stale || chosen.stale }, of)
  const drawn = { ...shown, chosen: unitIn({ ...chosen, statement: shown.statement }, name) ?? chosen }
  const [worst] = venueScenarios(drawn.chosen)
  const rows = effectRows(drawn.chosen, drawn.legs, drawn.without, worst?.place ?? 0)
  if (rows.length === 0) return <ChartSkeleton height={160} />
  return (
    <section className={layout.part} aria-labelledby="venue-effects">
      <h3 id="venue-effects">
        <WholeAmounts text={findingOf(rows, drawn.chosen.coin, asOf)} />
      </h3>
      <StaleOverlay busy={legs.late || without.late || chosen.late}>
        <DataTable
          label="Attribution by row"
          columns={columnsOf(rows, drawn.chosen, asOf)}
          rows={rows}
          rowKey={({ path }) => path ?? 'collateral'}
          windowed
        />
      </StaleOverlay>
      <p className={styles.note}>
        The effect is how much less margin the unit would need without that row alone, negative where the row
        saves margin. Effects do not add up, because rows hedge each other.
      </p>
    </section>
  )
}

function findingOf(rows: readonly EffectRow[], coin: string, asOf: string): string {
  const [dearest] = rows
  const effect = dearest?.maintenance ?? 0
  if (dearest === undefined || effect <= 0) return 'No row alone raises the maintenance margin'
  return `${fullLegName(dearest, coin, asOf)} costs most: ${readableMoney(effect)} USD of maintenance margin`
}

function columnsOf(
  rows: readonly EffectRow[],
  { coin, unit }: ChosenVenueUnit,
  asOf: string,
): readonly Column<EffectRow>[] {
  const digits = placesIn('USD', [unit.usd.maintenanceMargin])
  const effect = (key: 'maintenance' | 'initial', short: string, words: string): Column<EffectRow> => ({
    key,
    header: `Effect on ${short}`,
    headerTitle: `What having this row does to the unit’s ${words} margin, USD`,
    align: 'right',
    render: (row) => {
      const value = row[key]
      return value === null ? (
        <span className={styles.none}>–</span>
      ) : (
        <Money value={value} digits={digits} sign />
      )
    },
  })
  return [
    {
      key: 'row',
      header: 'Row',
      rowHeader: true,
      render: (row) => (
        <>
          <span title={row.symbol}>{legName(row, coin, asOf)}</span>{' '}
          {LEG_KIND[row.from] && (
            <Badge tone={row.from === 'hedge' ? 'what-if' : 'plain'}>{LEG_KIND[row.from]}</Badge>
          )}
        </>
      ),
    },
    {
      key: 'size',
      header: 'Size',
      align: 'right',
      rank: 2,
      render: ({ size }) => <Quantity value={size} digits={8} />,
    },
    {
      key: 'pnl',
      header: 'Worst case',
      headerTitle: `Profit and loss in the worst scenario, ${unit.numeraire}`,
      align: 'right',
      rank: 1,
      render: ({ worstPnl }) => (
        <Money
          value={worstPnl}
          digits={placesIn(
            unit.numeraire,
            rows.map((row) => row.worstPnl),
          )}
          exactUnit={unit.numeraire}
          sign
        />
      ),
    },
    effect('initial', 'IM', 'initial'),
    effect('maintenance', 'MM', 'maintenance'),
  ]
}
