import { contractOf } from '@/engine/instruments/contractOf'
import type { Decimal } from '@/engine/numbers/decimal'
import { netPosition } from '@/engine/portfolio/netPosition'
import { contractWritten } from '@/files/contractWritten'
import { amountOf, type Row } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'
import { type DecimalMark, readAmount } from './amount'
import { readSide } from './cellWords'
import type { GridLine } from './gridLines'
import { headKey } from './heads'
import type { TableRead } from './tableRead'

const HEADS: Readonly<Record<string, readonly string[]>> = {
  time: ['time', 'timeutc', 'datetime', 'date', 'datetimeutc'],
  coin: ['currency', 'coin', 'asset'],
  contract: ['contract', 'symbol', 'contracts'],
  type: ['type', 'transactiontype'],
  direction: ['direction', 'side'],
  quantity: ['quantity', 'qty'],
  position: ['position'],
  price: ['filledprice', 'tradeprice', 'price'],
  balance: ['walletbalance', 'accountbalance', 'cashbalance'],
}

type Column =
  | 'time'
  | 'coin'
  | 'contract'
  | 'type'
  | 'direction'
  | 'quantity'
  | 'position'
  | 'price'
  | 'balance'

/** Whether heads are those of a log of events: times, types, and what was held after each. */
export function isLog(heads: readonly string[]): boolean {
  const keys = heads.map(headKey)
  const has = (column: Column) => HEADS[column]?.some((name) => keys.includes(name)) ?? false
  return has('time') && has('type') && (has('balance') || has('position') || keys.includes('change'))
}

interface Event {
  readonly time: number
  readonly cell: (column: Column) => string
}

interface Lot {
  readonly size: Decimal
  readonly entry: Decimal | null
}

/** The account at the end of its log: the newest position of each contract, the newest balance of each coin. */
export function readLog(
  heads: readonly string[],
  lines: readonly GridLine[],
  mark: DecimalMark,
  where: string,
): TableRead {
  const keys = heads.map(headKey)
  const columns = new Map(
    Object.entries(HEADS).map(([column, names]) => [column, keys.findIndex((key) => names.includes(key))]),
  )
  const leftOut: Omission[] = []
  const events = inOrder(
    lines.map(({ cells }) => {
      const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? ''
      return { time: timeOf(cell('time')), cell }
    }),
  )
  const number = (text: string) => amountOf(readAmount(text, mark) ?? '')
  const lots = new Map<string, Lot>()
  const balances = new Map<string, Decimal>()
  const outside = new Set<string>()
  for (const { cell } of events) {
    const balance = number(cell('balance'))
    if (cell('coin') !== '' && balance !== null) balances.set(cell('coin').toUpperCase(), balance)
    const position = number(cell('position'))
    if (cell('contract') === '' || position === null) continue
    const named = contractWritten(cell('contract'))
    if (!named.ok) {
      if (!position.isZero()) outside.add(cell('contract'))
      continue
    }
    lots.set(
      named.contract.symbol,
      lotAfter(named.contract.symbol, lots.get(named.contract.symbol), position, cell, number),
    )
  }
  const held = [...lots].filter(([, { size }]) => !size.isZero())
  leftOut.push(...[...outside].map((what) => ({ what, where, reason: 'no contract of the model' })))
  if (held.length === 0 && balances.size === 0) {
    const reason =
      'a log of trades without positions and balances; give the transaction log of the unified account, or the list of open positions'
    return {
      lists: [],
      recognised: [],
      leftOut: [{ what: `a log of ${lines.length} events`, where, reason }],
      notes: [],
    }
  }
  const time = events.at(-1)?.time ?? Number.NaN
  const list = (kind: 'position' | 'coin', rows: readonly Row[]): RowList => {
    return { kind, category: '', rows, time: Number.isFinite(time) ? time : null, cursor: '', where }
  }
  const withoutEntry = held.filter(([, { entry }]) => entry === null).map(([symbol]) => symbol)
  return {
    lists: [
      list(
        'position',
        [...lots].map(([symbol, lot]) => positionRow(symbol, lot)),
      ),
      list(
        'coin',
        [...balances].map(
          ([coin, balance]) =>
            new Map([
              ['coin', coin],
              ['walletbalance', balance.toFixed()],
            ]),
        ),
      ),
    ].filter(({ rows }) => rows.length > 0),
    recognised: [
      `log of ${lines.length} events: the newest position of each contract and the newest balance of each coin`,
    ],
    leftOut,
    notes: [
      ...(held.length === 0
        ? [`${where}: the log has no positions; give the list of open positions, too.`]
        : []),
      ...(withoutEntry.length === 0
        ? []
        : [`${where}: ${withoutEntry.join(', ')}: opened before the log begins; the entry is not known.`]),
    ],
  }
}

/** A trade moves the entry; funding, fees and transfers do not. */
function lotAfter(
  symbol: string,
  before: Lot | undefined,
  size: Decimal,
  cell: Event['cell'],
  number: (text: string) => Decimal | null,
): Lot {
  const contract = contractOf(symbol)
  const price = number(cell('price'))
  const traded = number(cell('quantity'))
    ?.abs()
    .times(readSide(cell('direction')) ?? 1)
  if (
    contract === null ||
    price === null ||
    !price.gt(0) ||
    traded === undefined ||
    !/trade|liquidation|adl/i.test(cell('type'))
  )
    return { size, entry: before?.entry ?? null }
  const held = size.minus(traded)
  if (held.isZero()) return { size, entry: price }
  if (size.isZero() || !before?.entry) return { size, entry: null }
  const lot = { size: held, entry: before.entry }
  return { size, entry: netPosition(contract, lot, { size: traded, entry: price }, 'trade').entry }
}

function positionRow(symbol: string, { size, entry }: Lot): Row {
  return new Map([
    ['symbol', symbol],
    ['size', size.toFixed()],
    ['side', size.isNegative() ? 'Sell' : 'Buy'],
    ...(entry === null ? [] : [['avgprice', entry.toFixed()] as const]),
  ])
}

/** `2026-03-24 00:00:01`, in UTC. */
function timeOf(text: string): number {
  const [, day, hour = '00:00:00'] =
    /^(\d{4}-\d{2}-\d{2})[ T]?(\d{2}:\d{2}(?::\d{2})?)?/.exec(text.trim().replaceAll('/', '-')) ?? []
  return day === undefined ? Number.NaN : Date.parse(`${day}T${hour.length === 5 ? `${hour}:00` : hour}Z`)
}

/** Oldest first. The exchange's files begin with the newest, and of one second the last line came first. */
function inOrder(events: readonly Event[]): readonly Event[] {
  const [first, last] = [events[0]?.time ?? 0, events.at(-1)?.time ?? 0]
  const ordered = first < last ? [...events] : [...events].reverse()
  return ordered.every(({ time }) => Number.isFinite(time))
    ? ordered.sort((one, other) => one.time - other.time)
    : ordered
}
