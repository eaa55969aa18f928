import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useMarketTime, useSourceMarket } from '@/state/market/marketInUse'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import type { TableName } from '@/state/workbook/workbook'
import { contractKey } from '@/state/workbook/workbookMarket'
import { TextField } from '@/ui/controls/TextField'
import styles from './Cells.module.css'
import { changeContract } from './changeContract'
import { DaysLeft } from './DaysLeft'
import { checkSymbol } from './entry/checkSymbol'
import { listingOf } from './entry/listing'
import { MissingPrice } from './MissingPrice'
import { useReason } from './missingValue'
import { useContractName } from './useRow'

export interface ContractCellProps {
  table: Exclude<TableName, 'balances'>
  id: string
  symbol: string
  enabled: boolean
  /** A second line, such as `reduce only`. */
  note?: ReactNode
}

/** A row's contract: read as people say it, edited as its symbol, with what the market lacks for it. */
export function ContractCell({ table, id, symbol, enabled, note }: ContractCellProps) {
  const name = useContractName(symbol)
  const reason = useReason(id)
  // What the editor begins with, while there is one.
  const [draft, setDraft] = useState<string>()
  const editing = draft !== undefined
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  // Back from editing the focus returns, unless it has already gone on to another cell.
  useEffect(() => {
    if (wasEditing.current && !editing && document.activeElement === document.body) button.current?.focus()
    wasEditing.current = editing
  }, [editing])
  if (editing) {
    return (
      <SymbolEditor table={table} id={id} symbol={symbol} draft={draft} onDone={() => setDraft(undefined)} />
    )
  }
  return (
    <div>
      <button
        ref={button}
        type="button"
        className={styles.name}
        title={`${symbol} (press to change)`}
        onClick={() => setDraft(symbol)}
        onKeyDown={(event) => {
          if (event.key !== 'F2' && !isTyped(event)) return
          event.preventDefault()
          setDraft(event.key === 'F2' ? symbol : event.key)
        }}
      >
        {name}
      </button>
      <DaysLeft id={id} />
      {note && <div className={styles.note}>{note}</div>}
      {enabled && reason && <div className={styles.error}>{reason}</div>}
      {enabled && <MissingPrice id={id} symbol={symbol} />}
    </div>
  )
}

/** A letter or digit begins to edit, as in a spreadsheet; Space selects the row. */
function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
}

interface SymbolEditorProps {
  table: Exclude<TableName, 'balances'>
  id: string
  symbol: string
  /** The text to begin with. */
  draft: string
  onDone: () => void
}

/** The symbol as text: Enter and leaving take it, Escape does not. */
function SymbolEditor({ table, id, symbol, draft, onDone }: SymbolEditorProps) {
  const listing = listingOf(useSourceMarket(), useMarketTime())
  const [text, setText] = useState(draft)
  const [error, setError] = useState<string>()
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (draft === symbol) input.current?.select()
    else input.current?.focus()
  }, [draft, symbol])
  // Going away takes the focus along: what was given up must not be taken after all.
  const finished = useRef(false)
  const finish = () => {
    finished.current = true
    onDone()
  }

  const take = () => {
    if (finished.current) return
    if (text.trim() === symbol) return finish()
    const checked = checkSymbol(text.trim(), listing)
    const problem = checked.ok ? sameContract(table, id, checked.value) : checked.problem
    if (!checked.ok || problem !== undefined) return setError(problem)
    finish()
    changeContract(table, id, checked.value)
  }
  const goOn = () => {
    take()
    if (!finished.current) return
    const below = input.current?.closest('tr')?.nextElementSibling
    below?.querySelector<HTMLElement>('[data-column="contract"] button')?.focus()
  }
  return (
    <div className={styles.editor}>
      <TextField
        hideLabel
        label="Contract"
        value={text}
        onChange={setText}
        onSubmit={goOn}
        onLeave={take}
        onCancel={finish}
        error={error}
        ref={input}
      />
    </div>
  )
}

/** A contract can have one position. */
function sameContract(table: TableName, id: string, symbol: string): string | undefined {
  if (table !== 'positions') return undefined
  const rows = scenarioStore.getState().workbook.positions
  const twin = rows.some(
    (row) => row.id !== id && row.enabled && contractKey(row.symbol) === contractKey(symbol),
  )
  return twin ? `There is a position in ${symbol} already.` : undefined
}
