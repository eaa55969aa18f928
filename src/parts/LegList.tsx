import { memo, useState } from 'react'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { useMarketTime } from '@/state/market/marketInUse'
import { LEG_KIND, type LegNamed, legName } from '@/state/names/legName'
import { ResultBar } from '@/ui/chart/ResultBar'
import { Button } from '@/ui/controls/Button'
import { Badge } from '@/ui/figures/Badge'
import { Money } from '@/ui/figures/Money'
import { Quantity } from '@/ui/figures/Quantity'
import type { Value } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { placesIn } from '@/words/placesIn'
import { ExplainedAt } from './ExplainedAt'
import styles from './LegList.module.css'

const FEW = 10

/** A leg and what it gains or loses in the scenario. */
export interface LegRow extends LegNamed {
  readonly size: Value
  readonly pnl: Value
  /** Where the explanation of the P&L is; null where only the one of all legs together goes down to it. */
  readonly address: FigureAddress | null
}

export interface LegListProps {
  /** The table's accessible name. */
  label: string
  base: string
  /** What its amounts count; dollars unless told. */
  numeraire?: string
  /** In the statement's order. */
  legs: readonly LegRow[]
  /** What they come to together, and where its explanation is. */
  together: Value
  address: FigureAddress
  stale: boolean
}

/**
 * What each leg gains or loses in a scenario, the losses first; together the unit's result. Drawn again for other legs
 * only.
 */
export const LegList = memo(function LegList(props: LegListProps) {
  const { label, base, numeraire = 'USD', legs, together, address, stale } = props
  const [all, setAll] = useState(false)
  const asOf = useMarketTime()
  const rows = legs
    .map((leg, index) => ({ ...leg, index, name: legName(leg, base, asOf) }))
    .toSorted((a, b) => Number(a.pnl) - Number(b.pnl))
  const results = rows.map(({ pnl }) => pnl)
  const digits = placesIn(numeraire, [...results, together])
  const largest = Math.max(...results.map((pnl) => Math.abs(Number(pnl))))
  const figure = (address: FigureAddress | null, words: string, value: Value) => {
    const money = <Money value={value} digits={digits} exactUnit={numeraire} sign />
    if (address === null) return money
    return (
      <ExplainedAt address={address} label={words}>
        {money}
      </ExplainedAt>
    )
  }
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'leg',
      header: 'Leg',
      rowHeader: true,
      footer: 'Together',
      render: ({ name, symbol, from }) => (
        <span className={styles.leg}>
          <span title={symbol}>{name}</span>
          {LEG_KIND[from] && <Badge tone={from === 'hedge' ? 'what-if' : 'plain'}>{LEG_KIND[from]}</Badge>}
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
      rank: 1,
      notOnCards: true,
      width: '40%',
      render: ({ pnl }) => <ResultBar value={pnl} largest={largest} />,
    },
    {
      key: 'pnl',
      header: `P&L, ${numeraire}`,
      align: 'right',
      footer: figure(address, 'the result of the scenario', together),
      render: ({ name, pnl, address }) => figure(address, `what ${name} gains or loses`, pnl),
    },
  ]
  return (
    <StaleOverlay busy={stale}>
      <DataTable
        label={label}
        columns={columns}
        rows={all ? rows : rows.slice(0, FEW)}
        rowKey={({ index }) => String(index)}
      />
      {rows.length > FEW && (
        <Button small variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `The ${FEW} worst only` : `All ${rows.length} legs`}
        </Button>
      )}
    </StaleOverlay>
  )
})
