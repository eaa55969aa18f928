import { contractName } from '@/store/contractName'
import { edits, scenarioStore } from '@/store/scenario'
import { newId } from '@/store/workbook/newId'
import type { BalanceRow, PositionRow, TableName } from '@/store/workbook/workbook'
import { add } from '@/ui/decimal-text'
import { formatNumber } from '@/ui/format'
import { showToast } from '@/ui/overlays/toasts'
import type { Entered, EnteredBalance, EnteredPosition } from './entry/entered'
import { mergePositions } from './entry/mergePositions'

type Adding = { readonly [Table in TableName]: (rows: readonly Entered[Table][], asOf: string) => void }

const ADDING: Adding = {
  positions: addPositions,
  balances: addBalances,
  orders: (rows) => edits.addRows('orders', rows.map(started)),
  hedges: (rows) => edits.addRows('hedges', rows.map(started)),
}

/** Adds what a quick entry line said, as one step of undo; what joins a row that is there already is told. */
export function addEntered<Table extends TableName>(
  table: Table,
  rows: readonly Entered[Table][],
  asOf: string,
): void {
  const adding: Adding[Table] = ADDING[table]
  adding(rows, asOf)
}

function started<Row extends object>(row: Row) {
  return { id: newId(), enabled: true, ...row }
}

function addPositions(entered: readonly EnteredPosition[], asOf: string): void {
  const { rows, changed } = mergePositions(scenarioStore.getState().workbook.positions, entered)
  edits.setRows('positions', rows)
  for (const { before, after } of changed) {
    const name = contractName(before.symbol, asOf)
    const message = after
      ? `Added to the position in ${name}: now ${formatNumber(after.size)}`
      : `The position in ${name} is closed: the sizes cancel`
    showToast({ message, action: { label: 'Undo', onAction: () => bringBack(before) } })
  }
}

/** A position as it was before something was added to it. */
function bringBack(before: PositionRow): void {
  const { positions } = scenarioStore.getState().workbook
  const isThere = positions.some(({ id }) => id === before.id)
  if (isThere) edits.editRow('positions', before.id, before)
  else edits.addRows('positions', [before])
}

function addBalances(entered: readonly EnteredBalance[]): void {
  const before = scenarioStore.getState().workbook.balances
  let rows = before
  const joined: BalanceRow[] = []
  for (const balance of entered) {
    const held = rows.find((row) => row.enabled && row.coin === balance.coin)
    if (held === undefined) {
      rows = [...rows, { id: newId(), enabled: true, collateral: true, ...balance }]
      continue
    }
    const borrowed = balance.borrowed === '' ? held.borrowed : add(held.borrowed || '0', balance.borrowed)
    const sum = { ...held, wallet: add(held.wallet, balance.wallet), borrowed }
    rows = rows.map((row) => (row.id === held.id ? sum : row))
    joined.push(held)
  }
  edits.setRows('balances', rows)
  for (const held of joined) {
    const now = rows.find(({ id }) => id === held.id)
    showToast({
      message: `Added to the balance of ${held.coin}: now ${formatNumber(now?.wallet ?? '')}`,
      action: { label: 'Undo', onAction: () => edits.editRow('balances', held.id, held) },
    })
  }
}
