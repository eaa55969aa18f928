import { type ReactNode, useMemo } from 'react'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { useSweepOver } from '@/state/query/useSweep'
import { priceMove } from '@/state/shift/priceMove'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { formatMoney, formatPercent } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import layout from '@/ui/layout/tab.module.css'
import { instrumentName } from '@/words/instrumentName'
import type { FinderRow } from './finderRow'
import { PerDollar } from './PerDollar'
import { sizeWords } from './sizeWords'

export interface CandidatesProps {
  rows: readonly FinderRow[]
  base: string
  asOf: string
  index: number
  /** What they were found in. */
  document: ScenarioDocument
  moves: MovesDocument | null
}

interface Measure {
  readonly name: string
  readonly of: (row: FinderRow) => ReactNode
}

/** A few found hedges side by side, each in a column. */
export function Candidates({ rows, base, asOf, index, document, moves }: CandidatesProps) {
  const measures: readonly Measure[] = [
    { name: 'Size', of: ({ legs: [leg] }) => leg && sizeWords(leg, base) },
    { name: 'Maintenance margin', of: ({ after }) => <Money value={after.maintenanceMargin} /> },
    { name: 'Saves MM', of: ({ saving }) => <Money value={saving.maintenanceMargin} /> },
    { name: 'Initial margin', of: ({ after }) => <Money value={after.initialMargin} /> },
    { name: 'MM rate', of: ({ after }) => <Percent value={after.mmRate ?? Number.POSITIVE_INFINITY} /> },
    { name: 'Cost', of: ({ cost }) => <Money value={cost} /> },
    {
      name: 'Premium',
      of: ({ legs }) => <Money value={legs.reduce((all, leg) => all + leg.cost.premium, 0)} />,
    },
    {
      name: 'Per USD',
      of: ({ perDollar }) => (perDollar === null ? '–' : <PerDollar value={perDollar} />),
    },
    {
      name: 'MM after it expires',
      of: ({ days, afterExpiry }) =>
        days === null ? 'never expires' : afterExpiry === null ? '…' : <Money value={afterExpiry} />,
    },
    {
      name: 'Worst scenario',
      of: ({ after: { worst } }) => (worst === null ? 'none loses' : worstWords(worst)),
    },
    {
      name: 'Liquidation',
      of: (row) => <Liquidations {...{ row, base, index, document, moves }} />,
    },
  ]
  const columns: Column<Measure>[] = [
    { key: 'name', header: 'With the hedge, USD', rowHeader: true, render: ({ name }) => name },
    ...rows.map((row): Column<Measure> => {
      const [leg] = row.legs
      return {
        key: leg?.symbol ?? '',
        header: leg === undefined ? '' : instrumentName(leg, asOf),
        align: 'right',
        render: ({ of }) => of(row),
      }
    }),
  ]
  return (
    <section className={layout.section} aria-labelledby="candidates">
      <h3 id="candidates">Candidates side by side</h3>
      <DataTable label="Candidates" columns={columns} rows={measures} rowKey={({ name }) => name} />
    </section>
  )
}

interface LiquidationsProps extends Omit<CandidatesProps, 'rows' | 'asOf'> {
  row: FinderRow
}

const POINTS = 41

/** Where the account is liquidated with a hedge, down and up. */
function Liquidations({ row, base, index, document, moves }: LiquidationsProps) {
  const [leg] = row.legs
  const hedged = useMemo(
    () =>
      leg === undefined || leg.kind === 'spot'
        ? null
        : { ...document, hedges: [...(document.hedges ?? []), { symbol: leg.symbol, size: leg.sizeText }] },
    [document, leg],
  )
  const { parts, state } = useSweepOver(hedged, 'marginCurve', { axis: 'price', base, points: POINTS }, moves)
  if (hedged === null) return '–'
  if (state !== 'finished') return '…'
  const now = Number(priceMove(moves, base))
  const level = parts.find((part) => part.kind === 'levels')?.liquidation ?? 1
  const xs = parts
    .flatMap((part) => (part.kind === 'crossing' && part.level === level ? [part.x] : []))
    .sort((one, other) => one - other)
  const ends = [xs.findLast((x) => x < now), xs.find((x) => x >= now)].flatMap((x) =>
    x === undefined ? [] : [formatMoney(index * (1 + x), { digits: index < 100 ? 2 : 0 })],
  )
  return ends.length === 0 ? 'none in range' : ends.join(' and ')
}

function worstWords({ price, iv }: { readonly price: number; readonly iv: number }): string {
  const [move, volatility] = [price, iv].map((shock) => formatPercent(shock, { sign: true, digits: 0 }))
  return `price ${move}, vol ${volatility}`
}
