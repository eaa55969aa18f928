import { Fragment } from 'react'
import type { LeftOut } from '@/engine/reading/leftOut'
import { useResult } from '@/store/result'
import { scenarioStore } from '@/store/scenario'
import { showRow } from '@/ui/layout/showRow'
import styles from './LeftOutLine.module.css'

/** So many rows are named; the tables mark them all. */
const NAMED = 3

/** Which rows are not in the numbers and why, each the way to its row; nothing where all are. */
export function LeftOutLine() {
  const leftOut = useResult(({ current }) => current?.leftOut)
  const rowIds = useResult((state) => state.rowIds)
  if (leftOut === undefined || leftOut.length === 0) return null
  const rest = leftOut.length - NAMED
  return (
    <div role="status" className={styles.line}>
      {leftOut.length === 1 ? '1 row is' : `${leftOut.length} rows are`} not in these numbers:{' '}
      {leftOut.slice(0, NAMED).map((row, i) => (
        <Fragment key={row.path}>
          {i > 0 && ', '}
          <RowLink row={row} id={rowIds.get(row.path)} />
        </Fragment>
      ))}
      {rest > 0 && ` and ${rest} more`}.
    </div>
  )
}

const TABLES = {
  positions: 'Positions',
  orders: 'Orders',
  hedges: 'What-if hedges',
  balances: 'Balances',
} as const

function goTo(id: string): void {
  const { workbook } = scenarioStore.getState()
  for (const name of ['positions', 'orders', 'hedges', 'balances'] as const) {
    const place = workbook[name].findIndex((row) => row.id === id)
    if (place >= 0) showRow({ id, table: TABLES[name], share: place / workbook[name].length })
  }
}

function RowLink({ row: { symbol, reason }, id }: { row: LeftOut; id: string | undefined }) {
  const name = symbol === '' ? 'a row' : symbol
  return (
    <>
      <button type="button" className={styles.row} onClick={() => id !== undefined && goTo(id)}>
        {name}
      </button>{' '}
      ({reason})
    </>
  )
}
