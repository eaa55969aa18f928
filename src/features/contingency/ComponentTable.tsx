import type { ReactNode } from 'react'
import { accountWords } from '@/models/accountModels'
import { ExplainedAt } from '@/parts/ExplainedAt'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { type Component, componentsOf } from '@/state/result/marginComponents'
import { cx } from '@/ui/cx'
import { Money } from '@/ui/figures/Money'
import { Swatch } from '@/ui/figures/Swatch'
import { formatNumber, signOf } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { placesFor } from '@/ui/readable'
import styles from './ComponentTable.module.css'
import { factorOf } from './contingencyFinding'
import { percentWords, shareOf } from './share'

interface Row extends Pick<Component, 'name' | 'value' | 'address'> {
  readonly key: string
  readonly colour: string | null
  readonly rank: 'component' | 'part' | 'total' | 'outlined'
  readonly words: ReactNode
}

/** The swatch of a component that is zero. */
const NOT_CHARGED = 'var(--hairline-strong)'

/** Every bar of the waterfall as a button, with its share in words. */
export function ComponentTable({ chosen }: { chosen: ChosenUnit }) {
  const rows = rowsOf(chosen)
  const digits = placesFor(rows.map(({ value }) => value))
  const columns: Column<Row>[] = [
    {
      key: 'part',
      header: 'Part',
      rowHeader: true,
      render: ({ name, colour, rank, value }) => (
        <span className={cx(styles.name, styles[rank])}>
          {colour && (
            <Swatch colour={signOf(value) === 0 ? NOT_CHARGED : colour} hollow={rank === 'outlined'} />
          )}
          {name}
        </span>
      ),
    },
    {
      key: 'share',
      header: 'Of the margin',
      render: ({ words }) => <span className={styles.words}>{words}</span>,
    },
    {
      key: 'amount',
      header: 'USD',
      align: 'right',
      render: ({ name, value, address, rank }) => (
        <ExplainedAt address={address} label={name} className={cx(styles[rank])}>
          <Money value={value} digits={digits} />
        </ExplainedAt>
      ),
    },
  ]
  return (
    <StaleOverlay busy={chosen.stale}>
      <DataTable
        label="Parts of the margin"
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        rowClass={({ value, rank }) => (signOf(value) === 0 && rank !== 'total' ? styles.zero : undefined)}
      />
    </StaleOverlay>
  )
}

function rowsOf(chosen: ChosenUnit): readonly Row[] {
  const { model, base, unit } = chosen
  const { addsUp } = accountWords(model)
  const { maintenanceMargin, initialMargin } = unit
  const share = (value: string) => (addsUp ? percentWords(shareOf(value, maintenanceMargin)) : '')
  const zero = percentWords(0)
  const rows = componentsOf(chosen).flatMap((component): Row[] => {
    const row: Row = { ...component, rank: 'component', words: share(component.value) }
    return [
      row,
      ...component.parts.map(
        ({ key, name, value, address }): Row => ({
          key,
          name,
          value,
          address,
          colour: null,
          rank: 'part',
          words: share(value),
        }),
      ),
    ]
  })
  const factor = factorOf(unit)
  return [
    ...rows,
    {
      key: 'maintenanceMargin',
      name: 'Maintenance margin',
      value: maintenanceMargin,
      address: `units.${base}.maintenanceMargin`,
      colour: 'var(--part-total)',
      rank: 'total',
      words: addsUp ? percentWords(signOf(maintenanceMargin) === 0 ? 0 : 1) : '',
    },
    {
      key: 'initialMargin',
      name: 'Initial margin',
      value: initialMargin,
      address: `units.${base}.initialMargin`,
      colour: 'var(--part-total)',
      rank: 'outlined',
      words: factor === null ? zero : `× ${formatNumber(factor)}`,
    },
  ]
}
