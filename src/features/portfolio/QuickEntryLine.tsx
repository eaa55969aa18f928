import { useRef, useState } from 'react'
import { useMarketTime, useSourceMarket } from '@/state/market/marketInUse'
import { useTabText } from '@/state/view/useTabText'
import type { TableName } from '@/state/workbook/workbook'
import { SuggestField, type Suggestion } from '@/ui/controls/SuggestField'
import { loaded } from '@/ui/parts/loaded'
import { listingOf } from './entry/listing'
import { quote } from './entry/said'
import styles from './Portfolio.module.css'

const LINES: Readonly<Record<TableName, { label: string; example: string }>> = {
  positions: { label: 'Add a position', example: 'sell 3 btc 24apr 80000 call' },
  orders: { label: 'Add an order', example: 'buy 0.5 BTCUSDT @ 69500' },
  hedges: { label: 'Add a hedge', example: '0.6 BTCUSDT' },
  balances: { label: 'Add a balance', example: '1000 USDT' },
}

/**
 * The line in which rows are added by typing, as described at `readQuickEntry`; hidden, or the page reloaded, it keeps
 * what was typed.
 */
export function QuickEntryLine({ table, hidden }: { table: TableName; hidden: boolean }) {
  const listing = listingOf(useSourceMarket(), useMarketTime())
  const [line, setLine] = useTabText(table)
  const [caret, setCaret] = useState(0)
  const [problem, setProblem] = useState<string>()
  const [entering, setEntering] = useState<typeof import('./entering')>()
  const { label, example } = LINES[table]

  const change = (text: string, at: number) => {
    // There before Enter is pressed.
    void import('./entering').then(setEntering).catch(() => null)
    setLine(text)
    setCaret(at)
    setProblem(undefined)
  }
  const next = line === '' ? undefined : entering?.suggest(table, line, caret, listing)
  const complete = ({ value, goesOn }: Suggestion) => {
    if (next === undefined) return
    const taken = goesOn ? `${value} ` : value
    change(line.slice(0, next.start) + taken + line.slice(next.end), next.start + taken.length)
  }
  const pending = useRef<string>(undefined)
  const submit = async (text: string) => {
    // Pressed twice while the reader is loaded, it is still one entry.
    if (text.trim() === '' || pending.current === text) return
    pending.current = text
    const part = await loaded(import('./entering'), `${quote(text.trim())} was not added`)
    pending.current = undefined
    const fault = part?.enter(table, text, listing)
    if (part === null) return
    setProblem(fault)
    if (fault === undefined) setLine((now) => (now === text ? '' : now))
  }
  return (
    <div className={styles.entry} hidden={hidden}>
      <SuggestField
        hideLabel
        label={label}
        value={line}
        onChange={change}
        onSubmit={submit}
        suggestions={next?.suggestions ?? []}
        onTake={complete}
        placeholder={`Add: ${example}`}
        error={problem}
      />
    </div>
  )
}
