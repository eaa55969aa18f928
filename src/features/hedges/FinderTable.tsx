import { useState } from 'react'
import { Button } from '@/ui/controls/Button'
import { Chips } from '@/ui/controls/Chips'
import { Segmented } from '@/ui/controls/Segmented'
import { DataTable } from '@/ui/layout/DataTable'
import type { Sorting } from '@/ui/layout/sorting'
import { Disclosure } from '@/ui/overlays/Disclosure'
import { instrumentName } from '@/words/instrumentName'
import { emptyWords } from './emptyWords'
import styles from './Finder.module.css'
import { type FinderColumnsProps, finderColumns } from './finderColumns'
import { type FinderRow, filtered, KINDS, type Kind, LASTING, type Lasting, savesLittle } from './finderRow'
import { BY_SAVING, ranking, sortedBy } from './ranking'

export interface FinderTableProps extends FinderColumnsProps {
  rows: readonly FinderRow[]
  /** More may come. */
  isBusy: boolean
}

/** Rows that stand there before the rest is asked for. */
const FIRST = 12
const LASTINGS = Object.keys(LASTING).filter(isLasting)
/** What expires this week is no hedge of what stays. */
const USUAL: Lasting = '7 days'

/** What the finder found: filtered, ranked, what has been adopted on top. */
export function FinderTable({ rows, isBusy, ...columns }: FinderTableProps) {
  const [sorting, setSorting] = useState<Sorting>(BY_SAVING)
  const [all, setAll] = useState(false)
  const [kinds, setKinds] = useState<ReadonlySet<Kind>>(new Set(KINDS))
  const [lasting, setLasting] = useState<Lasting>(USUAL)
  const [withLittle, setWithLittle] = useState(false)
  const adopted = rows.filter(columns.isAdopted)
  const looked = filtered(rows, { kinds, lasting }).filter((row) => !columns.isAdopted(row))
  const { ranked, idle } = ranking(looked, sorting)
  const little = ranked.filter(savesLittle)
  const offered = withLittle ? ranked : ranked.filter((row) => !savesLittle(row))
  const shown = [...adopted, ...(all ? offered : offered.slice(0, FIRST))]
  return (
    <>
      <div className={styles.filters}>
        <Chips label="Instruments" options={KINDS} value={kinds} onChange={setKinds} />
        <Segmented label="Lasting at least" options={LASTINGS} value={lasting} onChange={setLasting} />
      </div>
      <DataTable
        label="Hedge finder"
        columns={finderColumns(columns)}
        rows={shown}
        rowKey={({ legs }) => legs[0]?.symbol ?? ''}
        rowClass={(row) => (columns.isAdopted(row) ? styles.pinned : undefined)}
        empty={isBusy ? 'Nothing found yet' : emptyWords(rows, looked, ranked)}
        sorting={sorting}
        onSort={(key) => setSorting(sortedBy(key, sorting))}
      />
      <div className={styles.bar}>
        {offered.length > FIRST && (
          <Button small variant="quiet" onClick={() => setAll(!all)}>
            {all ? `Show the first ${FIRST}` : `Show ${offered.length - FIRST} more`}
          </Button>
        )}
        {little.length > 0 && (
          <Button small variant="quiet" aria-pressed={withLittle} onClick={() => setWithLittle(!withLittle)}>
            {withLittle ? 'Hide' : 'Show'} {little.length} that {little.length === 1 ? 'saves' : 'save'} less
            than 1 %
          </Button>
        )}
      </div>
      {idle.length > 0 && (
        <Disclosure summary={idleWords(idle.length)}>
          <p className={styles.idle}>
            {idle.map(({ legs: [leg] }) => leg && instrumentName(leg, columns.asOf)).join(' · ')}
          </p>
        </Disclosure>
      )}
    </>
  )
}

function isLasting(name: string): name is Lasting {
  return Object.hasOwn(LASTING, name)
}

function idleWords(count: number): string {
  return count === 1
    ? '1 instrument does not lower the margin'
    : `${count} instruments do not lower the margin`
}
