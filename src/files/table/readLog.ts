import { quoted } from '@/engine/documents/faultText'
import type { Decimal } from '@/engine/numbers/decimal'
import { contractWritten } from '@/files/contractWritten'
import { isNothing } from '@/files/found/cellWords'
import { amountOf, type Row } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'
import { readAmount } from './amount'
import { decimalMarkOf } from './decimalMark'
import type { GridLine } from './gridLines'
import { headKey } from './heads'
import { isTrade, type LogColumn, type Lot, lotAfter } from './logLot'
import { logTimes } from './logTimes'
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

const AMOUNTS: readonly LogColumn[] = ['quantity', 'position', 'price', 'balance']

/** Whether heads are those of a log of events: times, types, and what was held after each. */
export function isLog(heads: readonly string[]): boolean {
  const keys = heads.map(headKey)
  const has = (column: LogColumn) => HEADS[column]?.some((name) => keys.includes(name)) ?? false
  return has('time') && has('type') && (has('balance') || has('position') || keys.includes('change'))
}

/** The account at the end of its log: the newest position of each contract, the newest balance of each coin. */
export function readLog(heads: readonly string[], lines: readonly GridLine[], where: string): TableRead {
  const keys = heads.map(headKey)
  const columns = new Map(
    Object.entries(HEADS).map(([column, names]) => [column, keys.findIndex((key) => names.includes(key))]),
  )
  const leftOut: Omission[] = []
  const rows = lines.map(({ cells, number: line }) => {
    return { line, cell: (column: LogColumn) => cells[columns.get(column) ?? -1] ?? '' }
  })
  const times = logTimes(rows.map(({ cell }) => cell('time')))
  if (times === null) {
    const such = quoted(rows[0]?.cell('time') ?? '')
    return refused(
      `its times (such as ${such}) do not say for certain which row is the newest; write them as 2026-03-22 20:00:00`,
    )
  }
  const mark = decimalMarkOf(rows.flatMap(({ cell }) => AMOUNTS.map(cell)))
  const number = (text: string) => amountOf(readAmount(text, mark) ?? '')
  const lots = new Map<string, Lot>()
  const balances = new Map<string, Decimal>()
  const outside = new Set<string>()
  const unentered = new Set<string>()
  for (const place of times.order) {
    const { line, cell } = rows[place] as (typeof rows)[number]
    const [coin, contract] = [cell('coin').toUpperCase(), cell('contract')]
    const isUnread = (column: LogColumn, of: string): boolean => {
      const written = cell(column)
      if (isNothing(written) || number(written) !== null) return false
      leftOut.push({
        what: `${column} of ${of}`,
        where,
        reason: `${quoted(written)} in line ${line} is not a number`,
      })
      return true
    }
    const balance = number(cell('balance'))
    // Where the newest cannot be read an older one does not stand for it.
    if (coin !== '' && isUnread('balance', coin)) balances.delete(coin)
    else if (coin !== '' && balance !== null) balances.set(coin, balance)
    if (contract === '') continue
    const named = contractWritten(contract)
    const symbol = named.ok ? named.contract.symbol : contract
    const position = number(cell('position'))
    if (isUnread('position', symbol)) lots.delete(symbol)
    if (position === null) continue
    if (!named.ok) {
      if (!position.isZero()) outside.add(contract)
      continue
    }
    const isPriced =
      !isTrade(cell) || (['price', 'quantity'] as const).every((column) => !isUnread(column, symbol))
    if (!isPriced) unentered.add(symbol)
    lots.set(
      symbol,
      isPriced ? lotAfter(symbol, lots.get(symbol), position, cell, number) : { size: position, entry: null },
    )
  }
  const held = [...lots].filter(([, { size }]) => !size.isZero())
  leftOut.push(...[...outside].map((what) => ({ what, where, reason: 'no contract of the model' })))
  if (held.length === 0 && balances.size === 0)
    return refused(
      'a log of trades without positions and balances; give the transaction log of the unified account, or the list of open positions',
    )
  const list = (kind: 'position' | 'coin', rows: readonly Row[]): RowList => {
    return { kind, category: '', rows, time: times.newest, cursor: '', where }
  }
  const withoutEntry = held
    .filter(([symbol, { entry }]) => entry === null && !unentered.has(symbol))
    .map(([symbol]) => symbol)
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
      ...times.notes.map((note) => `${where}: ${note}`),
      ...(held.length === 0
        ? [`${where}: the log has no positions; give the list of open positions, too.`]
        : []),
      ...(withoutEntry.length === 0
        ? []
        : [`${where}: ${withoutEntry.join(', ')}: opened before the log begins; the entry is not known.`]),
    ],
  }

  function refused(reason: string): TableRead {
    const what = `a log of ${lines.length} events`
    return { lists: [], recognised: [], leftOut: [...leftOut, { what, where, reason }], notes: [] }
  }
}

function positionRow(symbol: string, { size, entry }: Lot): Row {
  return new Map([
    ['symbol', symbol],
    ['size', size.toFixed()],
    ['side', size.isNegative() ? 'Sell' : 'Buy'],
    ...(entry === null ? [] : [['avgprice', entry.toFixed()] as const]),
  ])
}
