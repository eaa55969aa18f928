import { shortened } from '@/engine/documents/faultText'
import { type CoinRow, readCoins } from '@/files/exchange/readCoins'
import { readInstruments } from '@/files/exchange/readInstruments'
import { type OrderRow, readOrders } from '@/files/exchange/readOrders'
import { type HeldRow, readPositions } from '@/files/exchange/readPositions'
import { type ContractPrice, readTickers, type SpotPrice } from '@/files/exchange/readTickers'
import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'
import { checkGain } from './checkGain'
import { pageWarnings } from './pageWarnings'

/** What lists of rows hold, by what it is, and what was said of it. */
export interface Gathered {
  readonly held: readonly HeldRow[]
  readonly orders: readonly OrderRow[]
  readonly coins: readonly CoinRow[]
  readonly spot: readonly SpotPrice[]
  readonly prices: readonly ContractPrice[]
  readonly leftOut: readonly Omission[]
  readonly notCounted: readonly Omission[]
  readonly notes: readonly string[]
  /** Those of the notes after which something may be misread or missing. */
  readonly warnings: readonly string[]
  /** The newest instant that a list says; null where none does. */
  readonly time: number | null
  /** Likewise of lists of prices. */
  readonly priceTime: number | null
}

/** Reads every list, in whatever order they came: names first, and of what stands in two answers the newer. */
export function gather(lists: readonly RowList[]): Gathered {
  const { names, others } = readInstruments(lists.filter(({ kind }) => kind === 'instrument'))
  const ordered = [...lists].sort((one, other) => (one.time ?? 0) - (other.time ?? 0))
  const held = new Map<string, HeldRow[]>()
  const orders = new Map<string, OrderRow>()
  const coins = new Map<string, CoinRow>()
  const [spot, prices]: [SpotPrice[], ContractPrice[]] = [[], []]
  const [leftOut, notCounted]: [Omission[], Omission[]] = [[], []]
  const warnings = [...pageWarnings(lists)]
  const notes: string[] = [...warnings]
  for (const [place, list] of ordered.entries()) {
    const { kind, where, rows } = list
    if (kind === 'position') {
      const read = readPositions(list, names)
      leftOut.push(...read.leftOut)
      if (read.empty.length > 0) notes.push(emptyWords(where, read.empty, rows.length, 'row'))
      takeHeld(read.held, where)
    }
    if (kind === 'order') {
      const read = readOrders(list, names)
      leftOut.push(...read.leftOut)
      notCounted.push(...read.notCounted)
      notes.push(...read.notes)
      if (read.conditional > 0) notes.push(conditionalWords(where, read.conditional))
      for (const [row, order] of read.orders.entries()) orders.set(order.id || `${place}-${row}`, order)
    }
    if (kind === 'coin') {
      const read = readCoins(list)
      leftOut.push(...read.leftOut)
      notes.push(...read.notes)
      if (read.empty.length > 0) notes.push(emptyWords(where, read.empty, rows.length, 'coin'))
      for (const coin of read.coins) {
        if (coins.has(coin.coin)) notes.push(`${where}: ${coin.coin} has several balances; this one counts.`)
        coins.set(coin.coin, coin)
      }
    }
    if (kind === 'ticker') {
      const read = readTickers(list, names)
      leftOut.push(...read.leftOut)
      spot.push(...read.spot)
      prices.push(...read.contracts)
      if (read.outside.length > 0)
        notes.push(`${where}: prices of ${some(read.outside)} are left out: no contracts of the model.`)
    }
    if (kind === 'trade') leftOut.push({ what: `${rows.length} trades`, where, reason: TRADES })
  }
  const stocks = [...held].filter(([, rows]) => rows.some(({ contract }) => others.has(contract.symbol)))
  for (const [key, [row]] of stocks) {
    held.delete(key)
    const symbol = row?.contract.symbol ?? key
    leftOut.push({
      what: symbol,
      where: 'instruments info',
      reason: `${others.get(symbol)}: not in the model`,
    })
  }
  const timeOf = (some: readonly RowList[]) =>
    some.reduce<number | null>((last, { time }) => (time === null ? last : Math.max(time, last ?? 0)), null)
  return {
    held: [...held.values()].flat(),
    orders: [...orders.values()],
    coins: [...coins.values()],
    spot,
    prices,
    leftOut,
    notCounted,
    notes,
    warnings,
    time: timeOf(lists),
    priceTime: timeOf(lists.filter(({ kind }) => kind === 'ticker')),
  }

  function warn(words: string): void {
    warnings.push(words)
    notes.push(words)
  }

  /** Within a list every row counts; of the same side in two lists the later. */
  function takeHeld(rows: readonly HeldRow[], where: string): void {
    const here = new Map<string, HeldRow[]>()
    for (const row of rows) {
      const wrong = checkGain(row)
      if (wrong !== null) warn(`${where}: ${wrong}`)
      const key = `${row.contract.key} ${row.index} ${row.size.isNegative() ? 'short' : 'long'}`
      const rowsOfSide = here.get(key)
      if (rowsOfSide === undefined) here.set(key, [row])
      else rowsOfSide.push(row)
    }
    for (const [key, its] of here) {
      const before = held.get(key)
      if (before !== undefined && lots(before) !== lots(its))
        warn(`${where}: ${its[0]?.contract.symbol} stands in several lists; what is newest here counts.`)
      held.set(key, its)
    }
  }
}

const TRADES =
  'trades that were done are no positions; give the list of open positions, or the transaction log with its Position column'

function lots(rows: readonly HeldRow[]): string {
  return rows.map(({ size, entry }) => `${size.toFixed()} ${entry?.toFixed()}`).join()
}

function emptyWords(where: string, names: readonly string[], of: number, what: string): string {
  return `${where}: ${names.length} empty ${what}${names.length === 1 ? '' : 's'} of ${of} (${some(names)}).`
}

function conditionalWords(where: string, count: number): string {
  return `${where}: ${count === 1 ? '1 conditional order does' : `${count} conditional orders do`} not count until triggered.`
}

const MOST_NAMES = 5
const MOST_NAME = 60

/** The first names, and how many more there are. */
function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  const first = names.slice(0, MOST_NAMES).map((name) => shortened(name, MOST_NAME))
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
