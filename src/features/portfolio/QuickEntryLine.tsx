import { useState } from 'react'
import { useMarketTime, useSourceMarket } from '@/store/marketInUse'
import type { TableName } from '@/store/workbook/workbook'
import { SuggestField } from '@/ui/controls/SuggestField'
import { completionsOf, namesFor, wordAt } from './entry/completions'
import { listingOf } from './entry/listing'
import { loaded } from './loaded'
import styles from './Portfolio.module.css'
import { readQuickEntry } from './quickEntry'

const LINES: Readonly<Record<TableName, { label: string; example: string }>> = {
  positions: { label: 'Add a position', example: '-3 BTC-24APR26-80000-C-USDT @ 900' },
  orders: { label: 'Add an order', example: 'buy 0.5 BTCUSDT @ 69500' },
  hedges: { label: 'Add a hedge', example: '0.6 BTCUSDT' },
  balances: { label: 'Add a balance', example: '1000 USDT' },
}

/** The line in which rows are added by typing, as described at `readQuickEntry`; hidden it keeps what was typed. */
export function QuickEntryLine({ table, hidden }: { table: TableName; hidden: boolean }) {
  const listing = listingOf(useSourceMarket(), useMarketTime())
  const [line, setLine] = useState('')
  const [caret, setCaret] = useState(0)
  const [problem, setProblem] = useState<string>()
  const { label, example } = LINES[table]

  const change = (text: string, at: number) => {
    setLine(text)
    setCaret(at)
    setProblem(undefined)
  }
  const complete = (name: string) => {
    const { start, end } = wordAt(line, caret)
    change(line.slice(0, start) + name + line.slice(end), start + name.length)
  }
  const submit = async (text: string) => {
    const read = readQuickEntry(table, text, listing)
    if (!read.ok) return setProblem(text.trim() === '' ? undefined : read.problem)
    change('', 0)
    const part = await loaded(import('./addEntered'), `“${text.trim()}” was not added`)
    part?.addEntered(table, read.value, listing.asOf)
  }
  return (
    <div className={styles.entry} hidden={hidden}>
      <SuggestField
        hideLabel
        label={label}
        value={line}
        onChange={change}
        onSubmit={submit}
        suggestions={completionsOf(wordAt(line, caret).word, namesFor(table, listing)).map((value) => ({
          value,
        }))}
        onTake={complete}
        placeholder={`${label}: ${example}`}
        error={problem}
      />
    </div>
  )
}
