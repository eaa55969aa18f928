import { useState } from 'react'
import type { HedgeLeg } from '@/engine/hedging/hedge'
import type { HedgeFinderPart } from '@/engine/hedging/questions'
import { Button } from '@/ui/controls/Button'
import { Segmented } from '@/ui/controls/Segmented'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { Quantity } from '@/ui/figures/Quantity'
import { formatNumber } from '@/ui/format'
import { type Column, DataTable, type Sorting } from '@/ui/layout/DataTable'
import { Disclosure } from '@/ui/overlays/Disclosure'
import styles from './Finder.module.css'
import { instrumentName, sizeUnit } from './instrumentName'
import { BY_SAVING, KINDS, type Kind, ofKind, ranking, sortedBy } from './ranking'
import { TradeName } from './TradeName'

export interface FinderTableProps {
  base: string
  parts: readonly HedgeFinderPart[]
  /** More may come. */
  isBusy: boolean
  asOf: string
  /** Whether a row may be adopted: not one of an older scenario. */
  adoptable: (part: HedgeFinderPart) => boolean
  onAdopt: (legs: readonly HedgeLeg[]) => void
}

/** Rows that stand there before the rest is asked for. */
const FIRST = 12

/** What the finder found, ranked. */
export function FinderTable({ base, parts, isBusy, asOf, adoptable, onAdopt }: FinderTableProps) {
  const [sorting, setSorting] = useState<Sorting>(BY_SAVING)
  const [all, setAll] = useState(false)
  const [kind, setKind] = useState<Kind>('All')
  const { ranked, idle } = ranking(ofKind(parts, kind), sorting)
  const shown = all ? ranked : ranked.slice(0, FIRST)
  return (
    <>
      <Segmented label="Instruments" options={KINDS} value={kind} onChange={setKind} />
      <DataTable
        label="Hedge finder"
        columns={columnsOf({ base, asOf, adoptable, onAdopt })}
        rows={shown}
        rowKey={({ legs }) => legs[0]?.symbol ?? ''}
        empty={isBusy ? 'Nothing found yet' : 'No size of any of these instruments lowers the margin'}
        sorting={sorting}
        onSort={(key) => setSorting(sortedBy(key, sorting))}
      />
      {ranked.length > FIRST && (
        <div>
          <Button small variant="quiet" onClick={() => setAll(!all)}>
            {all ? `Show the first ${FIRST}` : `Show all ${ranked.length}`}
          </Button>
        </div>
      )}
      {idle.length > 0 && (
        <Disclosure summary={idleWords(idle.length)}>
          <p className={styles.idle}>
            {idle.map(({ legs: [leg] }) => leg && instrumentName(leg, asOf)).join(' · ')}
          </p>
        </Disclosure>
      )}
    </>
  )
}

function idleWords(count: number): string {
  return count === 1
    ? '1 instrument does not lower the margin'
    : `${count} instruments do not lower the margin`
}

/** `buy 0.193`, `sell 14,231 USD contracts`. */
function sizeWords(leg: HedgeLeg, base: string): string {
  const unit = sizeUnit(leg, base)
  const count = formatNumber(leg.sizeText.replace('-', ''))
  return `${leg.size < 0 ? 'sell' : 'buy'} ${count}${unit === base ? '' : ` ${unit}`}`
}

function columnsOf({
  base,
  asOf,
  adoptable,
  onAdopt,
}: Omit<FinderTableProps, 'parts' | 'isBusy'>): readonly Column<HedgeFinderPart>[] {
  return [
    {
      key: 'instrument',
      header: 'Instrument',
      rowHeader: true,
      render: ({ legs: [leg] }) =>
        leg && <TradeName remark={sizeWords(leg, base)}>{instrumentName(leg, asOf)}</TradeName>,
    },
    {
      key: 'after',
      header: 'MM after',
      headerTitle: 'The unit’s maintenance margin with this hedge, USD',
      align: 'right',
      sortable: true,
      render: ({ after }) => <Money value={after.maintenanceMargin} />,
    },
    {
      key: 'saving',
      header: 'Saves MM',
      headerTitle: 'By how much the maintenance margin falls, USD',
      align: 'right',
      sortable: true,
      render: ({ saving }) => (
        <span className={styles.saving}>
          <Money value={saving.maintenanceMargin} />
        </span>
      ),
    },
    {
      key: 'initial',
      header: 'Saves IM',
      headerTitle: 'By how much the initial margin falls, USD',
      align: 'right',
      sortable: true,
      rank: 4,
      render: ({ saving }) => <Money value={saving.initialMargin} />,
    },
    {
      key: 'rate',
      rank: 3,
      header: 'MM rate',
      headerTitle: 'The account’s MM rate with this hedge',
      align: 'right',
      sortable: true,
      render: ({ after }) => <Percent value={after.mmRate ?? Number.POSITIVE_INFINITY} />,
    },
    {
      key: 'cost',
      header: 'Cost',
      headerTitle: 'Fee and half spread, USD',
      align: 'right',
      sortable: true,
      render: ({ cost }) => <Money value={cost} />,
    },
    {
      key: 'premium',
      rank: 1,
      header: 'Premium',
      headerTitle: 'Paid for options, negative where received, USD; it buys something of that value',
      align: 'right',
      sortable: true,
      render: ({ legs: [leg] }) => (leg?.kind === 'option' ? <Money value={leg.cost.premium} /> : undefined),
    },
    {
      key: 'perCost',
      rank: 2,
      header: 'Per cost',
      headerTitle: 'Maintenance margin saved for each dollar of cost',
      align: 'right',
      sortable: true,
      render: ({ savingPerCost }) =>
        savingPerCost === null ? undefined : (
          <Quantity value={savingPerCost} digits={savingPerCost < 10 ? 1 : 0} />
        ),
    },
    {
      key: 'adopt',
      header: 'Adopt',
      hideHeader: true,
      align: 'right',
      render: (part) => {
        const [leg] = part.legs
        if (leg === undefined) return undefined
        const name = `${instrumentName(leg, asOf)}, ${formatNumber(leg.sizeText)}`
        return (
          <Button
            small
            aria-label={`Adopt ${name}`}
            disabled={!adoptable(part)}
            onClick={() => onAdopt(part.legs)}
          >
            Adopt
          </Button>
        )
      },
    },
  ]
}
