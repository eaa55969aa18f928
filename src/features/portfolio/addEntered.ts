import { addLegs, type LegsAdded } from '@/store/addLegs'
import { contractName } from '@/store/contractName'
import { scenarioStore } from '@/store/scenario'
import type { NewLeg, RowChange } from '@/store/workbook/addLegs'
import type { TableName } from '@/store/workbook/workbook'
import { formatNumber } from '@/ui/format'
import { showToast } from '@/ui/overlays/toasts'
import type { Entered } from './entry/entered'

type Leg = { readonly [Table in TableName]: (row: Entered[Table]) => NewLeg }

const LEG: Leg = {
  positions: (row) => ({ table: 'positions', ...row }),
  orders: (row) => ({ table: 'orders', ...row }),
  hedges: (row) => ({ table: 'hedges', ...row }),
  balances: (row) => ({ table: 'balances', ...row }),
}

/** Entered rows as what is added to the tables. */
export function legsOf<Table extends TableName>(
  table: Table,
  rows: readonly Entered[Table][],
): readonly NewLeg[] {
  const leg: Leg[Table] = LEG[table]
  return rows.map(leg)
}

/** Adds what a quick entry line said, as one step of undo; what joins a row that is there already is told. */
export function addEntered<Table extends TableName>(
  table: Table,
  rows: readonly Entered[Table][],
  asOf: string,
): void {
  const there = new Set(scenarioStore.getState().workbook[table].map(({ id }) => id))
  const { changes, takeBack }: LegsAdded = addLegs(legsOf(table, rows))
  const joined = changes.filter(({ before }) => before !== null && there.has(before.id))
  const last = joined.at(-1)
  if (last === undefined) return
  const rowsJoined = new Set(joined.map(({ before }) => before?.id)).size
  const message =
    rowsJoined === 1 ? joinedWords(last, asOf) : `Added to ${rowsJoined} rows that were there already`
  showToast({ message, action: { label: 'Undo', onAction: takeBack } })
}

/** What became of a row that an entry was added to. */
function joinedWords({ before, after }: RowChange, asOf: string): string {
  if (before === null) return 'Added'
  if ('coin' in before) {
    const wallet = after !== null && 'wallet' in after ? after.wallet : '0'
    return `Added to the balance of ${before.coin}: now ${formatNumber(wallet)}`
  }
  const what = 'entry' in before ? 'position' : 'hedge'
  const name = contractName(before.symbol, asOf)
  if (after === null) return `The ${what} in ${name} is closed: the sizes cancel`
  return `Added to the ${what} in ${name}: now ${formatNumber('size' in after ? after.size : '')}`
}
