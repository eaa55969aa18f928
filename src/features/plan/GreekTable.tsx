import { ExplainedAt } from '@/parts/ExplainedAt'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { placesFor } from '@/ui/readable'
import type { GreekRow } from './greekRows'

type Greek = keyof GreekRow['amounts']['coin']

export interface GreekTableProps {
  label: string
  base: string
  money: 'coin' | 'usd'
  /** The columns. */
  greeks: readonly Greek[]
  rows: readonly GreekRow[]
}

const HEADERS: Readonly<Record<'coin' | 'usd', Readonly<Record<Greek, string>>>> = {
  coin: { delta: 'Delta', gamma: 'Gamma per 1 %', vega: 'Vega per point', theta: 'Theta per day' },
  usd: { delta: 'Delta per 1 %', gamma: 'Gamma per 1 %', vega: 'Vega per point', theta: 'Theta per day' },
}

/** Greeks line by line; each number opens its explanation. */
export function GreekTable({ label, base, money, greeks, rows }: GreekTableProps) {
  const exactUnit = money === 'usd' ? 'USD' : base
  const columns: readonly Column<GreekRow>[] = [
    { key: 'name', header: label, rowHeader: true, width: '34%', render: ({ name }) => name },
    ...greeks.map((greek): Column<GreekRow> => {
      const digits = placesFor(rows.map(({ amounts }) => amounts[money][greek]))
      return {
        key: greek,
        header: HEADERS[money][greek],
        align: 'right',
        render: ({ place, name, amounts }) => {
          const address = `greeks.${base}.${place}.${money}.${greek}` as const
          return (
            <ExplainedAt address={address} label={`${greek} of ${base} in ${exactUnit}: ${name}`}>
              <Money sign value={amounts[money][greek]} digits={digits} exactUnit={exactUnit} />
            </ExplainedAt>
          )
        },
      }
    }),
  ]
  return <DataTable label={label} columns={columns} rows={rows} rowKey={({ place }) => place} />
}
