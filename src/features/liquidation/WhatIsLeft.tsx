import { contractName } from '@/state/names/contractName'
import { useChartResult } from '@/state/result/deferredResult'
import { Copyable } from '@/ui/controls/Copyable'
import { Quantity } from '@/ui/figures/Quantity'
import { signOf } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { differenceOf } from './changesBetween'
import styles from './Liquidation.module.css'
import { stopWords } from './ruleWords'
import { placesOf } from './stepWords'
import { stateAt, type Walk } from './walk'
import { costWords } from './walkText'

interface Left {
  readonly key: string
  readonly name: string
  /** Null for the size of a position. */
  readonly coin: string | null
  readonly before: string
  readonly after: string
}

/** What the account holds when the liquidation is over, and what it has cost. */
export function WhatIsLeft({ walk }: { walk: Walk }) {
  const asOf = useChartResult('document').document?.asOf ?? ''
  const { steps } = walk
  const [first, last] = [stateAt(walk, 0), stateAt(walk, steps.length)]
  const stop = stopWords(walk)
  const positions = [...last.sizes].map(([symbol, after]) => ({
    key: symbol,
    name: contractName(symbol, asOf),
    coin: null,
    before: first.sizes.get(symbol) ?? '0',
    after,
  }))
  const balances = [...last.balances].flatMap(([coin, line]) => {
    const old = first.balances.get(coin)
    const wallet = { key: coin, name: coin, coin, before: old?.wallet ?? '0', after: line.wallet }
    const borrowed = {
      key: `${coin} borrowed`,
      name: `${coin} borrowed`,
      coin,
      before: old?.borrowed ?? '0',
      after: line.borrowed,
    }
    const isDebt = [borrowed.before, borrowed.after].some((amount) => signOf(amount) !== 0)
    return isDebt ? [wallet, borrowed] : [wallet]
  })
  return (
    <section className={styles.left} aria-labelledby="liquidation-left">
      <h3 id="liquidation-left">What is left</h3>
      <Copyable what="why it stops and what it cost">
        {stop !== null && (
          <p className={styles.why}>
            <strong>It stops by rule {stop.rule}.</strong> {stop.words}
          </p>
        )}
        <p className={styles.why}>{costWords(walk)}</p>
      </Copyable>
      <DataTable
        label="What is left of the positions"
        columns={columnsFor('Position', 'Closed')}
        rows={positions}
        rowKey={({ key }) => key}
        empty="No position was held"
        windowed
      />
      <DataTable
        label="What is left of the balances"
        columns={columnsFor('Balance', 'Change')}
        rows={balances}
        rowKey={({ key }) => key}
        empty="No balance was held"
        windowed
      />
    </section>
  )
}

function columnsFor(name: string, change: string): readonly Column<Left>[] {
  const size = ({ coin }: Left, value: string | undefined, sign = false) => (
    <Quantity value={value ?? ''} digits={placesOf(coin)} sign={sign} />
  )
  return [
    { key: 'name', header: name, rowHeader: true, render: (row) => row.name },
    { key: 'before', header: 'At the start', align: 'right', render: (row) => size(row, row.before) },
    {
      key: 'change',
      header: change,
      align: 'right',
      render: (row) =>
        change === 'Closed'
          ? size(row, differenceOf(row.before, row.after))
          : size(row, differenceOf(row.after, row.before), true),
    },
    { key: 'after', header: 'Left', align: 'right', render: (row) => size(row, row.after) },
  ]
}
