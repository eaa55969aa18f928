import * as v from 'valibot'
import type {
  BalanceDocument,
  MarketDocument,
  OrderDocument,
  PositionDocument,
  QuoteDocument,
  ScenarioDocument,
} from '@/engine/documents/document'
import { type OffRow, withOffRows } from './offRows'
import type { Shared } from './shared'
import { SYMBOL_CELLS, symbolCells, symbolOf } from './symbolCells'
import { packedTable, packTable, unpackTable } from './table'

/** A scenario with its rows as columns. Part of version 1: nothing of it is ever changed. */
export const packedScenario = v.object({
  name: v.string(),
  asOf: v.string(),
  rules: v.optional(v.string()),
  overrides: v.optional(v.record(v.string(), v.unknown())),
  spotHedging: v.optional(v.boolean()),
  rates: v.record(v.string(), v.string()),
  indexes: v.record(v.string(), v.string()),
  balances: packedTable,
  positions: packedTable,
  orders: packedTable,
  hedges: packedTable,
  quotes: packedTable,
})

type PackedScenario = v.InferOutput<typeof packedScenario>
type Rows = Pick<Shared, 'document' | 'off'>

const NONE: Shared['off'] = { balances: [], positions: [] }

export function packScenario(document: ScenarioDocument, off: Shared['off'] = NONE): PackedScenario {
  const { account, market, positions = [], orders = [], hedges = [] } = document
  const { rulebook, rulebookOverrides } = document
  return {
    name: document.name,
    asOf: document.asOf,
    ...(rulebook === undefined ? {} : { rules: rulebook }),
    ...(rulebookOverrides === undefined ? {} : { overrides: rulebookOverrides }),
    ...(account.spotHedging === undefined ? {} : { spotHedging: account.spotHedging }),
    rates: market.stablecoins,
    indexes: Object.fromEntries(Object.entries(market.underlyings).map(([base, { index }]) => [base, index])),
    balances: packTable(withOff(account.balances, off.balances, balanceCells)),
    positions: packTable(withOff(positions, off.positions, positionCells)),
    orders: packTable(
      orders.map(({ symbol, side, size, price = '', enabled, reduceOnly }) => [
        ...symbolCells(symbol),
        side,
        size,
        price,
        flag(enabled),
        flag(reduceOnly),
      ]),
    ),
    hedges: packTable(
      hedges.map(({ symbol, size, enabled }) => [...symbolCells(symbol), size, flag(enabled)]),
    ),
    quotes: packTable(
      Object.entries(market.quotes ?? {}).map(([symbol, { mark = '', iv = '', forward = '' }]) => [
        ...symbolCells(symbol),
        mark,
        iv,
        forward,
      ]),
    ),
  }
}

/** What was packed; throws where rows lack cells. What the cells say is for the engine's reading to check. */
export function unpackScenario(packed: PackedScenario): Rows {
  const { rules, overrides, spotHedging } = packed
  const balances = withoutOff(unpackTable(packed.balances, 5), balanceOf)
  const positions = withoutOff(unpackTable(packed.positions, SYMBOL_CELLS + 4), positionOf)
  const document: ScenarioDocument = {
    format: 'margin-scenario@1',
    name: packed.name,
    asOf: packed.asOf,
    ...(rules === undefined ? {} : { rulebook: rules }),
    ...(overrides === undefined ? {} : { rulebookOverrides: overrides }),
    account: { ...(spotHedging === undefined ? {} : { spotHedging }), balances: balances.on },
    market: marketOf(packed),
    positions: positions.on,
    orders: unpackTable(packed.orders, SYMBOL_CELLS + 5).map(orderOf),
    hedges: unpackTable(packed.hedges, SYMBOL_CELLS + 2).map((cells) => {
      const [size = '', on = ''] = cells.slice(SYMBOL_CELLS)
      return { symbol: symbolIn(cells), size, ...flagged('enabled', on) }
    }),
  }
  return { document, off: { balances: balances.off, positions: positions.off } }
}

function marketOf({ rates, indexes, quotes }: PackedScenario): MarketDocument {
  return {
    stablecoins: rates,
    underlyings: Object.fromEntries(Object.entries(indexes).map(([base, index]) => [base, { index }])),
    quotes: Object.fromEntries(
      unpackTable(quotes, SYMBOL_CELLS + 3).map((cells): [string, QuoteDocument] => {
        const [mark = '', iv = '', forward = ''] = cells.slice(SYMBOL_CELLS)
        return [
          symbolIn(cells),
          { ...filled('mark', mark), ...filled('iv', iv), ...filled('forward', forward) },
        ]
      }),
    ),
  }
}

function balanceCells({ coin, wallet, borrowed = '', collateral }: BalanceDocument): readonly string[] {
  return [coin, wallet, borrowed, flag(collateral)]
}

function balanceOf([
  coin = '',
  wallet = '',
  borrowed = '',
  collateral = '',
]: readonly string[]): BalanceDocument {
  return { coin, wallet, ...filled('borrowed', borrowed), ...flagged('collateral', collateral) }
}

function positionCells({ symbol, size, entry = '', leverage = '' }: PositionDocument): readonly string[] {
  return [...symbolCells(symbol), size, entry, leverage]
}

function positionOf(cells: readonly string[]): PositionDocument {
  const [size = '', entry = '', leverage = ''] = cells.slice(SYMBOL_CELLS)
  return { symbol: symbolIn(cells), size, ...filled('entry', entry), ...filled('leverage', leverage) }
}

function orderOf(cells: readonly string[]): OrderDocument {
  const [side = '', size = '', price = '', on = '', reduce = ''] = cells.slice(SYMBOL_CELLS)
  if (side !== 'Buy' && side !== 'Sell') throw new Error(`expected a side, got ${side}`)
  return {
    symbol: symbolIn(cells),
    side,
    size,
    ...filled('price', price),
    ...flagged('enabled', on),
    ...flagged('reduceOnly', reduce),
  }
}

const OFF = 'x'

/** The rows that count and those that are switched off, each in its place of the table. */
function withOff<Row>(
  on: readonly Row[],
  off: readonly OffRow<Row>[],
  cellsOf: (row: Row) => readonly string[],
): readonly (readonly string[])[] {
  return withOffRows(
    on.map((row) => [...cellsOf(row), '']),
    off.map(({ place, row }) => ({ place, row: [...cellsOf(row), OFF] })),
  )
}

function withoutOff<Row>(rows: readonly (readonly string[])[], rowOf: (cells: readonly string[]) => Row) {
  const isOff = (cells: readonly string[]) => cells.at(-1) === OFF
  return {
    on: rows.filter((cells) => !isOff(cells)).map(rowOf),
    off: rows.flatMap((cells, place) => (isOff(cells) ? [{ place, row: rowOf(cells) }] : [])),
  }
}

function symbolIn(cells: readonly string[]): string {
  return symbolOf(cells.slice(0, SYMBOL_CELLS))
}

function filled<Key extends string>(key: Key, text: string): Partial<Record<Key, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<Key, string>)
}

function flag(value: boolean | undefined): string {
  return value === undefined ? '' : String(value)
}

function flagged<Key extends string>(key: Key, cell: string): Partial<Record<Key, boolean>> {
  return cell === '' ? {} : ({ [key]: cell === 'true' } as Record<Key, boolean>)
}
