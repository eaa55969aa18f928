import { showUndoable } from '@/actions/showUndoable'
import { contractName } from '@/state/names/contractName'
import { nettingWords, priceText } from '@/state/names/nettingWords'
import { addLegs } from '@/state/scenario/legCommands'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import type { RowChange } from '@/state/workbook/rowChange'
import type { NewLeg } from '@/state/workbook/withLegs'
import type { TableName } from '@/state/workbook/workbook'
import { formatNumber } from '@/ui/format'
import type { Entered } from './entry/entered'
import { offerPremium } from './offerPremium'

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

/**
 * Adds what a quick entry line said, as one step of undo: trades. What joins a row, what that pays, and the note of
 * what was taken for what, are told.
 */
export function addEntered<Table extends TableName>(
  table: Table,
  rows: readonly Entered[Table][],
  asOf: string,
  note?: string,
): void {
  const there = new Set(scenarioStore.getState().workbook[table].map(({ id }) => id))
  const legs = legsOf(table, rows)
  const { takeBack, ...added } = addLegs(legs, 'trade')
  const { changes } = added
  const joined = changes.filter(({ before }) => before !== null && there.has(before.id))
  const last = joined.at(-1)
  const premium = offerPremium(legs, changes)
  const words = [...(note === undefined ? [] : [note]), ...nettingWords(added, asOf, premium !== null)]
  const rowsJoined = new Set(joined.map(({ before }) => before?.id)).size
  if (rowsJoined > 1) words.push(`Added to ${rowsJoined} rows that were there already.`)
  else if (last !== undefined) words.push(`${joinedWords(last, asOf)}.`)
  if (premium !== null) words.push(premium.words)
  if (words.length === 0) return
  showUndoable(
    {
      message: words.join(' '),
      ...(premium === null ? {} : { offer: premium.offer, milliseconds: OFFERED }),
    },
    takeBack,
  )
}

/** An offer is to be read and thought about. */
const OFFERED = 12_000

/** What became of a row that an entry was added to. */
function joinedWords({ before, after }: RowChange, asOf: string): string {
  if (before === null) return 'Added'
  if ('coin' in before) {
    const wallet = after !== null && 'wallet' in after ? after.wallet : '0'
    return `Added to the balance of ${before.coin}: now ${formatNumber(wallet)}`
  }
  const what = 'entry' in before ? 'position' : 'hedge'
  const name = contractName(before.symbol, asOf)
  if (after === null) return `The ${what} in ${name} is closed`
  const size = formatNumber('size' in after ? after.size : '')
  const entry = 'entry' in after && after.entry !== '' ? `, entered at ${priceText(after.entry)}` : ''
  return `The ${what} in ${name} is now ${size}${entry}`
}
