import { useState } from 'react'
import { Explained } from '@/parts/Explained'
import { ResultBar } from '@/ui/chart/ResultBar'
import { Button } from '@/ui/controls/Button'
import { Badge } from '@/ui/figures/Badge'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { capitalised, lowered } from '@/ui/letterCase'
import { moveWords, shockSize } from '@/ui/scenarioWords'
import { placesIn } from '@/words/placesIn'
import styles from './VenueTabs.module.css'
import { toldOf, type VenueScenarioRow } from './venueScenarios'
import type { ChosenVenueUnit } from './venueView'

export interface VenueScenarioTableProps {
  chosen: ChosenVenueUnit
  /** In the order in which they are shown. */
  rows: readonly VenueScenarioRow[]
  /** The scenario that is shown leg by leg. */
  place: number
  onChoose: (place: number) => void
}

/** Rows that stand there before the rest is asked for. */
const FIRST = 12

/** Each scenario with its moves in words, what of its result counts, and the result. */
export function VenueScenarioTable(props: VenueScenarioTableProps) {
  const { chosen, rows } = props
  const { name, called } = chosen
  const [all, setAll] = useState(false)
  return (
    <>
      <DataTable
        label={`Scenarios of ${called}`}
        columns={columnsOf(props)}
        rows={all ? rows : rows.slice(0, FIRST)}
        rowKey={({ place }) => `${name} ${place}`}
        rowClass={({ isWorst }) => (isWorst ? styles.worst : undefined)}
      />
      {rows.length > FIRST && (
        <Button small variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `The ${FIRST} worst only` : `All ${rows.length} scenarios`}
        </Button>
      )}
    </>
  )
}

function columnsOf({ chosen, rows, place, onChoose }: VenueScenarioTableProps): Column<VenueScenarioRow>[] {
  const { model, name, unit } = chosen
  const { numeraire } = unit
  const told = toldOf(rows)
  const digits = placesIn(
    numeraire,
    rows.map(({ pnl }) => pnl),
  )
  const largest = Math.max(...rows.map(({ pnl }) => Math.abs(Number(pnl))))
  const plain = (value: string) => <Money value={value} digits={digits} exactUnit={numeraire} sign />
  const maybe = (isTold: boolean, column: Column<VenueScenarioRow>) => (isTold ? [column] : [])
  return [
    {
      key: 'price',
      header: 'Price',
      rowHeader: true,
      render: ({ price, volatilityWords, isWorst }) => (
        <>
          {capitalised(moveWords(price))}
          <span className="visually-hidden">, volatility {lowered(volatilityWords)}</span>{' '}
          {isWorst && <Badge>worst</Badge>}
        </>
      ),
    },
    { key: 'volatility', header: 'Volatility', render: (row) => row.volatilityWords },
    ...maybe(told.weights, {
      key: 'weight',
      header: 'Counts at',
      headerTitle: 'The part of the result that counts',
      align: 'right',
      rank: 1,
      render: ({ weight }) => shockSize(weight),
    }),
    {
      key: 'bar',
      header: 'Loss and gain',
      hideHeader: true,
      rank: 3,
      notOnCards: true,
      width: '24%',
      render: ({ pnl }) => <ResultBar value={pnl} largest={largest} />,
    },
    ...maybe(told.offsets, {
      key: 'before',
      header: 'As computed',
      headerTitle: `Before the venue changes the result of the whole portfolio, ${numeraire}`,
      align: 'right',
      rank: 2,
      render: ({ beforeOffset, pnl }) => plain(beforeOffset ?? pnl),
    }),
    ...maybe(told.orders, {
      key: 'held',
      header: 'Without orders',
      headerTitle: `Of positions and hedges alone, ${numeraire}: the maintenance margin is of these`,
      align: 'right',
      rank: 2,
      render: ({ place: at, words, positionsPnl }) => (
        <Explained
          name={`${words}, without orders`}
          kind="money"
          figure={{
            value: positionsPnl,
            address: `venues.${model}.units.${name}.scenarios.${at}.positionsPnl`,
          }}
          digits={digits}
          numeraire={numeraire}
          sign
        />
      ),
    }),
    {
      key: 'pnl',
      header: `P&L, ${numeraire}`,
      align: 'right',
      render: ({ place: at, words, pnl }) => (
        <Explained
          name={`the result with ${words}`}
          kind="money"
          figure={{ value: pnl, address: `venues.${model}.units.${name}.scenarios.${at}.pnl` }}
          digits={digits}
          numeraire={numeraire}
          sign
        />
      ),
    },
    {
      key: 'legs',
      header: 'By leg',
      hideHeader: true,
      align: 'right',
      render: ({ place: at, words }) => (
        <Button
          small
          variant="quiet"
          aria-label={`${words} by leg`}
          aria-pressed={at === place}
          onClick={() => onChoose(at)}
        >
          By leg
        </Button>
      ),
    },
  ]
}
