import type { ScenarioDocument } from '@/engine/documents/document'
import type { Evaluation } from '@/engine/engine'
import { rowAddress } from '@/engine/numbers/rowAddress'
import { row, table } from './cells'
import type { StatementTable } from './statementDocument'
import type { RowLeftOut, StatementSource, StatementWords } from './statementSource'

/** Every row that is not in the numbers, with the reason. */
export function leftOutTable(
  { evaluation, document, switchedOff }: StatementSource,
  words: StatementWords,
): StatementTable {
  return table(
    'Rows not in these numbers',
    ['Table', 'Row', 'Reason'],
    [...withFault(evaluation, words), ...switchedOff, ...withoutEffect(evaluation, document, words)].map(
      (one) => row([one.table, one.row, one.reason]),
    ),
  )
}

const TABLES = {
  positions: 'Positions',
  hedges: 'What-if hedges',
  orders: 'Orders',
  balances: 'Balances',
}

function withFault({ leftOut }: Evaluation, words: StatementWords): readonly RowLeftOut[] {
  return leftOut.map(({ path, symbol, reason }) => ({
    table: TABLES[rowAddress(path)?.list ?? 'balances'],
    row: symbol === '' ? 'a row without a name' : words.contract(symbol),
    reason,
  }))
}

/** Switched on and whole, and yet in no number: expired by the moved clock, or an order with nothing to reduce. */
function withoutEffect(
  { rows, leftOut, statement: { moves, settled = [] } }: Evaluation,
  { positions = [], hedges = [], orders = [] }: ScenarioDocument,
  words: StatementWords,
): readonly RowLeftOut[] {
  const isLeft = (path: string) => rows[path] !== undefined || leftOut.some((one) => one.path === path)
  const isSettled = (symbol: string) => settled.some((one) => one.symbol === symbol)
  const held = [
    ...positions.map((one, place) => ({
      ...one,
      enabled: true,
      path: `positions[${place}]`,
      table: TABLES.positions,
    })),
    ...hedges.map((one, place) => ({ ...one, path: `hedges[${place}]`, table: TABLES.hedges })),
  ]
  const expired = held.filter(
    ({ path, symbol, enabled }) => enabled !== false && !isLeft(path) && isSettled(symbol),
  )
  const idle = orders
    .map((one, place) => ({ ...one, path: `orders[${place}]` }))
    .filter(({ path, enabled }) => enabled !== false && !isLeft(path))
  return [
    ...expired.map(({ table: its, symbol }) => ({
      table: its,
      row: words.contract(symbol),
      reason: 'expired and settled on the way',
    })),
    ...idle.map(({ symbol, reduceOnly }) => ({
      table: TABLES.orders,
      row: words.contract(symbol),
      reason:
        reduceOnly === true
          ? 'reduce-only, with nothing to reduce'
          : moves?.days === undefined
            ? 'does not count'
            : 'its contract expired on the way',
    })),
  ]
}
