import { useState } from 'react'
import type { ChosenUnit } from '@/store/chosenUnit'
import { contractName } from '@/store/contractName'
import { useMarketTime } from '@/store/marketInUse'
import { explain, useView } from '@/store/view'
import { Button } from '@/ui/controls/Button'
import { compare } from '@/ui/decimal-text'
import { Badge } from '@/ui/figures/Badge'
import { Explainable } from '@/ui/figures/Explainable'
import { Money } from '@/ui/figures/Money'
import { Quantity } from '@/ui/figures/Quantity'
import { type Column, DataTable } from '@/ui/layout/DataTable'
import { placesFor } from '@/ui/readable'
import styles from './LegList.module.css'
import { ResultBar } from './ResultBar'
import type { Surface } from './surface'

const FEW = 10
const FROM = { position: null, hedge: 'what-if', order: 'if filled', spot: 'hedging spot' } as const

/** What each leg gains or loses in the worst scenario, the losses first; together the unit's result. */
export function LegList({ chosen, surface }: { chosen: ChosenUnit; surface: Surface }) {
  const { base, unit, stale } = chosen
  const [all, setAll] = useState(false)
  const asOf = useMarketTime()
  const explained = useView((view) => view.explained?.address)
  const legs = unit.legs
    .map((leg, index) => ({
      ...leg,
      index,
      name: leg.from === 'spot' ? base : contractName(leg.symbol, asOf),
    }))
    .toSorted((a, b) => compare(a.worstPnl, b.worstPnl))
  const results = legs.map(({ worstPnl }) => worstPnl)
  const digits = placesFor([...results, surface.worst.pnl])
  const largest = Math.max(...results.map((pnl) => Math.abs(Number(pnl))))
  const figure = (address: string, label: string, value: string) => (
    <Explainable label={label} open={explained === address} onExplain={() => explain(address)}>
      <Money value={value} digits={digits} sign />
    </Explainable>
  )
  const total = `units.${base}.scenarios.${surface.worst.index}.pnl`
  const columns: Column<(typeof legs)[number]>[] = [
    {
      key: 'leg',
      header: 'Leg',
      rowHeader: true,
      footer: 'Together',
      render: ({ name, symbol, from }) => (
        <span className={styles.leg}>
          <span title={symbol}>{name}</span>
          {FROM[from] && <Badge tone={from === 'hedge' ? 'what-if' : 'plain'}>{FROM[from]}</Badge>}
        </span>
      ),
    },
    {
      key: 'size',
      header: 'Size',
      align: 'right',
      render: ({ size }) => <Quantity value={size} digits={8} />,
    },
    {
      key: 'bar',
      header: 'Loss and gain',
      hideHeader: true,
      hideBelow: 'narrow',
      width: '40%',
      render: ({ worstPnl }) => <ResultBar value={worstPnl} largest={largest} />,
    },
    {
      key: 'pnl',
      header: 'P&L, USD',
      align: 'right',
      footer: figure(total, 'the result of the worst scenario', surface.worst.pnl),
      render: ({ index, name, worstPnl }) =>
        figure(`units.${base}.legs.${index}.worstPnl`, `what ${name} gains or loses`, worstPnl),
    },
  ]
  return (
    <div className="dims" aria-busy={stale}>
      <DataTable
        label="Worst scenario by leg"
        columns={columns}
        rows={all ? legs : legs.slice(0, FEW)}
        rowKey={({ index }) => String(index)}
      />
      {legs.length > FEW && (
        <Button small variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `The ${FEW} worst only` : `All ${legs.length} legs`}
        </Button>
      )}
    </div>
  )
}
