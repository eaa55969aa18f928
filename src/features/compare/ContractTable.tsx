import { Explained } from '@/parts/Explained'
import type { Located } from '@/parts/located'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { placesFor } from '@/ui/readable'
import type { CrossUnitComparison } from './compareWithCross'
import { sumOf } from './comparisonRow'
import type { ContractRow } from './contractRows'

export interface ContractTableProps {
  comparison: CrossUnitComparison
  stale: boolean
}

/** What each contract needs on its own, beside what it does in the scenario that decides portfolio margin. */
export function ContractTable({ comparison, stale }: ContractTableProps) {
  const { base, contracts } = comparison
  const worsts = contracts.map(({ worst }) => worst?.value ?? '0')
  const digits = placesFor([...worsts, comparison.cross.maintenanceMargin, comparison.cross.initialMargin])
  const figure = (
    key: 'maintenanceMargin' | 'initialMargin' | 'worst',
    of: string,
    names: Pick<Column<ContractRow>, 'header' | 'headerTitle'>,
    footer: Located,
  ): Column<ContractRow> => ({
    key,
    ...names,
    align: 'right',
    width: '18%',
    render: (row) =>
      row[key] && (
        <Explained
          name={`${of} of ${row.name}`}
          kind="money"
          figure={row[key]}
          digits={digits}
          sign={key === 'worst'}
        />
      ),
    footer: <Explained name={of} kind="money" figure={footer} digits={digits} sign={key === 'worst'} />,
  })
  const cross = (key: 'maintenanceMargin' | 'initialMargin') => ({
    value: comparison.cross[key],
    address: `crossUnits.${base}.${key}` as const,
  })
  const columns: Column<ContractRow>[] = [
    { key: 'name', header: 'Contract', rowHeader: true, render: ({ name }) => name, footer: 'Together' },
    {
      key: 'size',
      header: 'Size',
      align: 'right',
      width: '12%',
      render: ({ name, size }) => <Explained name={`size of ${name}`} kind="size" figure={size} digits={0} />,
    },
    figure(
      'maintenanceMargin',
      'cross maintenance margin',
      { header: 'Cross MM', headerTitle: 'Maintenance margin under cross margin, USD' },
      cross('maintenanceMargin'),
    ),
    figure(
      'initialMargin',
      'cross initial margin',
      { header: 'Cross IM', headerTitle: 'Initial margin under cross margin, USD' },
      cross('initialMargin'),
    ),
    figure(
      'worst',
      'what is gained or lost in the worst scenario',
      {
        header: 'Worst case',
        headerTitle:
          'Gain or loss in the worst scenario of portfolio margin, where all of it counts together, USD',
      },
      { value: sumOf(worsts), address: null },
    ),
  ]
  return (
    <StaleOverlay busy={stale}>
      <DataTable
        label={`${base}, contract by contract`}
        columns={columns}
        rows={contracts}
        rowKey={({ key }) => key}
        windowed
      />
    </StaleOverlay>
  )
}
