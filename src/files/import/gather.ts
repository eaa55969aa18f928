import { shortened } from '@/engine/documents/faultText'
import { type CoinRow, readCoins } from '@/files/exchange/readCoins'
import { readInstruments } from '@/files/exchange/readInstruments'
import { type OrderRow, type OrderState, readOrders, type UncountedOrder } from '@/files/exchange/readOrders'
import { type HeldRow, readPositions } from '@/files/exchange/readPositions'
import { type ContractPrice, readTickers, type SpotPrice } from '@/files/exchange/readTickers'
import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'
import { checkGain } from './checkGain'
import { HeldSides } from './HeldSides'
import { pageWarnings } from './pageWarnings'

/** What lists of rows hold, by what it is, and what was said of it. */
export interface Gathered {
  readonly held: readonly HeldRow[]
  /** Keys of contracts that are said not to be held. */
  readonly closed: ReadonlySet<string>
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
  const sides = new HeldSides()
  const orders = new Map<string, OrderState>()
  const coins = new Map<string, CoinRow>()
  const [spot, prices]: [SpotPrice[], ContractPrice[]] = [[], []]
  const leftOut: Omission[] = []
  const warnings = [...pageWarnings(lists)]
  const notes: string[] = [...warnings]
  for (const [place, list] of ordered.entries()) {
    const { kind, where, rows } = list
    if (kind === 'position') {
      const read = readPositions(list, names)
      leftOut.push(...read.leftOut)
      if (read.empty.length > 0) notes.push(emptyWords(where, read.empty, rows.length, 'row'))
      for (const wrong of read.held.map(checkGain)) if (wrong !== null) warn(`${where}: ${wrong}`)
      for (const symbol of sides.take(read.held, read.closed))
        warn(`${where}: ${symbol} stands in several lists; what is newest here counts.`)
    }
    if (kind === 'order') {
      const read = readOrders(list, names)
      leftOut.push(...read.leftOut)
      notes.push(...read.notes)
      for (const [row, state] of read.states.entries()) orders.set(state.id || `${place}-${row}`, state)
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
  const stocks = new Set(
    sides.held.map(({ contract }) => contract.symbol).filter((symbol) => others.has(symbol)),
  )
  for (const what of stocks)
    leftOut.push({ what, where: 'instruments info', reason: `${others.get(what)}: not in the model` })
  const states = [...orders.values()]
  const uncounted = states.flatMap((state) => ('notCounted' in state ? [state] : []))
  notes.push(...conditionalWords(uncounted))
  const timeOf = (some: readonly RowList[]) =>
    some.reduce<number | null>((last, { time }) => (time === null ? last : Math.max(time, last ?? 0)), null)
  return {
    held: sides.held.filter(({ contract }) => !stocks.has(contract.symbol)),
    closed: sides.closed,
    orders: states.flatMap((state) => ('order' in state ? [state.order] : [])),
    coins: [...coins.values()],
    spot,
    prices,
    leftOut,
    notCounted: uncounted.map(({ notCounted }) => notCounted),
    notes,
    warnings,
    time: timeOf(lists),
    priceTime: timeOf(lists.filter(({ kind }) => kind === 'ticker')),
  }

  function warn(words: string): void {
    warnings.push(words)
    notes.push(words)
  }
}

const TRADES =
  'trades that were done are no positions; give the list of open positions, or the transaction log with its Position column'

function emptyWords(where: string, names: readonly string[], of: number, what: string): string {
  return `${where}: ${names.length} empty ${what}${names.length === 1 ? '' : 's'} of ${of} (${some(names)}).`
}

/** Of each list, how many of its orders are conditional. */
function conditionalWords(uncounted: readonly UncountedOrder[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { notCounted, isConditional } of uncounted)
    if (isConditional) counts.set(notCounted.where, (counts.get(notCounted.where) ?? 0) + 1)
  return [...counts].map(([where, count]) => {
    const orders = count === 1 ? '1 conditional order does' : `${count} conditional orders do`
    return `${where}: ${orders} not count until triggered.`
  })
}

const MOST_NAMES = 5
const MOST_NAME = 60

/** The first names, and how many more there are. */
function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  const first = names.slice(0, MOST_NAMES).map((name) => shortened(name, MOST_NAME))
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
