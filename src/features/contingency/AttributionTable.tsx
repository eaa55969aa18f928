import { useMemo } from 'react'
import type { LegAttribution } from '@/engine/analysis/attribution/attribution'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { ExplainedAt } from '@/parts/ExplainedAt'
import { useMarketTime } from '@/state/market/marketInUse'
import { LEG_KIND, legName } from '@/state/names/legName'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { useChartResult } from '@/state/result/deferredResult'
import { componentsOf } from '@/state/result/marginComponents'
import { Badge } from '@/ui/figures/Badge'
import { Money } from '@/ui/figures/Money'
import { signOf, type Value } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { placesFor } from '@/ui/readable'
import styles from './Attribution.module.css'
import { worstIndex } from './worstIndex'

export interface AttributionTableProps {
  chosen: ChosenUnit
  legs: readonly LegAttribution[]
  stale: boolean
}

/**
 * What each leg loses in the worst scenario, its share of each component that is charged, and its effect on the margin.
 */
export function AttributionTable({ chosen, legs, stale }: AttributionTableProps) {
  const { base, unit } = chosen
  const asOf = useMarketTime()
  const effectOf = useEffectOnMargin()
  const digits = placesFor([unit.maintenanceMargin])
  const total = (address: FigureAddress, label: string, value: Value, sign = false) => (
    <ExplainedAt address={address} label={label}>
      <Money value={value} digits={digits} sign={sign} />
    </ExplainedAt>
  )
  const amount = (value: number) =>
    value === 0 ? <span className={styles.none}>–</span> : <Money value={value} digits={digits} />
  const charged = componentsOf(chosen).flatMap(
    ({ key, name, short, value, address }): Column<LegAttribution>[] => {
      if (key === 'maxLoss' || signOf(value) === 0) return []
      return [
        {
          key,
          header: short,
          headerTitle: `Share of ${name}, USD`,
          align: 'right',
          // Where the model has just changed, the legs are still of the one before.
          render: ({ shares }) => amount(shares[key] ?? 0),
          footer: total(address, name, value),
        },
      ]
    },
  )
  const worst = worstIndex(unit)
  const columns: Column<LegAttribution>[] = [
    {
      key: 'leg',
      header: 'Leg',
      rowHeader: true,
      footer: 'Together',
      render: (leg) => (
        <span className={styles.leg}>
          <span title={leg.symbol}>{legName(leg, base, asOf)}</span>
          {LEG_KIND[leg.from] && (
            <Badge tone={leg.from === 'hedge' ? 'what-if' : 'plain'}>{LEG_KIND[leg.from]}</Badge>
          )}
        </span>
      ),
    },
    {
      key: 'pnl',
      header: 'Worst case',
      headerTitle: 'Profit and loss in the worst scenario, USD',
      align: 'right',
      render: ({ worstPnl }) => <Money value={worstPnl} digits={digits} sign />,
      footer: total(
        `units.${base}.scenarios.${worst}.pnl`,
        'the result of the worst scenario',
        unit.scenarios[worst]?.pnl ?? '0',
        true,
      ),
    },
    ...charged,
    {
      key: 'contingency',
      rank: 2,
      header: 'Contingency',
      headerTitle: 'Its shares added, USD',
      align: 'right',
      render: ({ contingency }) => amount(contingency),
      footer: total(`units.${base}.contingency.total`, 'Contingency', unit.contingency.total),
    },
    {
      key: 'effect',
      rank: 1,
      header: 'Effect on MM',
      headerTitle: 'What having this leg does to the unit’s maintenance margin, USD',
      align: 'right',
      render: ({ path }) => {
        const effect = path === null ? undefined : effectOf(path)
        return effect === undefined ? (
          <span className={styles.none}>–</span>
        ) : (
          <Money value={effect} digits={digits} sign />
        )
      },
    },
  ]
  return (
    <StaleOverlay busy={stale}>
      <DataTable
        label="Attribution by leg"
        columns={columns}
        rows={legs}
        rowKey={({ path }) => path ?? 'spot'}
        windowed
      />
    </StaleOverlay>
  )
}

/** What having the row at a path does to the margin; undefined until it is known. */
function useEffectOnMargin(): (path: string) => number | undefined {
  const { rowIds, effectOnMargin: effects } = useChartResult('rowIds', 'effectOnMargin')
  return useMemo(
    () => (path: string) => {
      const id = rowIds.get(path)
      return id === undefined ? undefined : effects?.get(id)
    },
    [rowIds, effects],
  )
}
