import { useMemo, useState } from 'react'
import { libraryStore } from '@/state/library/libraryStore'
import { type InputEffect, type Inputs, MOVES_KEY, useInputEffects } from '@/state/query/inputEffects'
import { inputDifferences } from '@/state/workbook/inputDifferences'
import { marketTime } from '@/state/workbook/workbookMarket'
import { Button } from '@/ui/controls/Button'
import { Change } from '@/ui/figures/Change'
import { WholeAmounts } from '@/ui/figures/WholeAmounts'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import layout from '@/ui/layout/tab.module.css'
import { inputWords } from '@/words/inputWords'
import styles from './CompareTab.module.css'
import tableStyles from './CompareTable.module.css'
import { cut, type Sides } from './comparedSides'
import { differingFinding } from './differingFinding'
import type { DifferingRow } from './differingRow'

export interface WhatDiffersProps {
  sides: Sides
  left: Inputs
  right: Inputs
}

/** Rows that stand there before the rest is asked for. */
const FIRST = 12
const NAME = 22

/**
 * What differs in the inputs of two scenarios, on the way from the right one to the left one: each thing with what it
 * does to the account's maintenance margin alone, and on top of those before it.
 */
export function WhatDiffers({ sides, left, right }: WhatDiffersProps) {
  const [all, setAll] = useState(false)
  const differences = useMemo(
    () => inputDifferences(right.workbook, left.workbook, libraryStore.getState()),
    [left, right],
  )
  const effects = useInputEffects(right, left, differences)
  const asOf = marketTime(left.workbook, libraryStore.getState().sample)
  const isMoved = left.moves !== right.moves
  const rows: readonly DifferingRow[] = [
    ...differences.map((difference) => {
      const { name, from, to } = inputWords(difference, asOf)
      return { key: difference.key, name, left: to, right: from, effect: effects.get(difference.key) }
    }),
    ...(isMoved
      ? [{ key: MOVES_KEY, name: 'What-if moves', left: 'on', right: 'none', effect: effects.get(MOVES_KEY) }]
      : []),
  ]
  if (rows.length === 0) {
    return <p className={layout.note}>The inputs are the same on both sides.</p>
  }
  const effect = (key: keyof InputEffect, header: string, headerTitle: string): Column<DifferingRow> => ({
    key,
    header,
    headerTitle,
    align: 'right',
    width: '17%',
    render: (row) => {
      const value = row.effect?.[key]
      return value === undefined || value === null ? (
        <span className={layout.note}>–</span>
      ) : (
        <Change value={grained(value)} unit="USD" />
      )
    },
  })
  const side = (key: 'left' | 'right'): Column<DifferingRow> => ({
    key,
    header: cut(sides[key].column, NAME),
    headerTitle: sides[key].column,
    align: 'right',
    render: (row) => row[key],
  })
  return (
    <section className={styles.part} aria-labelledby="what-differs">
      <h2 id="what-differs" className={styles.finding}>
        <WholeAmounts text={differingFinding(rows)} />
      </h2>
      <div className={tableStyles.sides}>
        <DataTable
          label="What differs"
          columns={[
            { key: 'name', header: 'Input', rowHeader: true, render: ({ name }) => name },
            side('left'),
            side('right'),
            effect('alone', 'Alone', 'What changing only this does to the maintenance margin, USD'),
            ...(rows.length > 1
              ? [
                  effect(
                    'step',
                    'Step by step',
                    'On top of those above it, USD: these add up to the whole difference',
                  ),
                ]
              : []),
          ]}
          rows={all ? rows : rows.slice(0, FIRST)}
          rowKey={({ key }) => key}
        />
      </div>
      {rows.length > FIRST && (
        <div>
          <Button small variant="quiet" onClick={() => setAll(!all)}>
            {all ? `Show the first ${FIRST}` : `Show ${rows.length - FIRST} more`}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Differences of margins that are doubles: without their grain. */
function grained(value: number): number {
  return Math.abs(value) < 1e-6 ? 0 : value
}
