import type { Side } from '@/engine/documents/document'
import { countedIn } from '@/engine/instruments/contract'
import { parseSymbol } from '@/engine/instruments/symbol'
import { isMarket, isNothing, readSide, readTick } from '@/files/found/cellWords'
import { readAmount } from '@/files/table/amount'
import { isIn } from '@/files/table/unit'
import type { TableName } from '@/state/workbook/workbook'
import { commaHint } from '@/ui/commaHint'
import { oddAmount, oddPrice, oddSize } from '@/words/oddAmount'
import type { Entered } from './entry/entered'
import { MOST_LEVERAGE } from './entry/leverage'
import type { Listing } from './entry/listing'
import { isZeroText, negated } from './entry/negated'
import { knownCoin } from './entry/readBalance'
import { readContract } from './entry/readTrade'
import { noNumber, problem, quote, type Said, understood } from './entry/said'
import { tokensOf } from './entry/tokens'
import type { Cells } from './paste/columns'

type Reader<Row> = (cells: Cells, listing: Listing) => Said<Row>

const READERS: { readonly [Table in TableName]: Reader<Entered[Table]> } = {
  positions(cells, listing) {
    const trade = readTraded(cells, listing)
    if (!trade.ok) return trade
    const entry = readPrice('entry', cells.entry, trade.value.symbol, listing)
    if (!entry.ok) return entry
    const leverage = readPositive('leverage', cells.leverage)
    if (!leverage.ok) return leverage
    if (Number(leverage.value) > Number(MOST_LEVERAGE)) return problem(highLeverage(cells))
    return understood(
      { ...trade.value, entry: entry.value, ...filled('leverage', leverage.value) },
      noteOf(trade, entry),
    )
  },
  orders(cells, listing) {
    const trade = readTraded(cells, listing)
    if (!trade.ok) return trade
    const limit = isMarket(cells.price ?? '')
      ? understood('')
      : readPrice('limit', cells.price, trade.value.symbol, listing)
    if (!limit.ok) return limit
    const reduceOnly = readTicked('Reduce-only', cells.reduceOnly, false)
    if (!reduceOnly.ok) return reduceOnly
    const side: Side = trade.value.size.startsWith('-') ? 'Sell' : 'Buy'
    const size = trade.value.size.replace('-', '')
    const row = { ...trade.value, side, size, price: limit.value, reduceOnly: reduceOnly.value }
    return understood(row, noteOf(trade, limit))
  },
  hedges: readTraded,
  balances(cells, listing) {
    const coin = knownCoin(cells.coin ?? '', listing)
    if (!coin.ok) return coin
    const wallet = isNothing(cells.wallet ?? '') ? undefined : readAmount(cells.wallet ?? '')
    const borrowed = isNothing(cells.borrowed ?? '') ? '' : readAmount(cells.borrowed ?? '')
    if (wallet === undefined) return problem(unreadNumber('wallet', cells.wallet))
    if (borrowed === undefined) return problem(unreadNumber('amount borrowed', cells.borrowed))
    const other = [cells.wallet, cells.borrowed].find((cell = '') => !isIn(coin.value, cell))
    if (other !== undefined) return problem(`${quote(other)} is not in ${coin.value}.`)
    if (wallet.startsWith('-')) return problem('A wallet is not negative: what is owed is borrowed.')
    const collateral = readTicked('Collateral', cells.collateral, true)
    const on = readTicked('On', cells.enabled, true)
    if (!collateral.ok) return collateral
    if (!on.ok) return on
    const owed = borrowed.replace('-', '')
    const odd = [wallet, owed || '0'].map((amount) => oddAmount(amount, coin.value, listing.prices))
    const refused = odd.find((one) => one?.isRefused)
    if (refused !== undefined) return problem(refused.words)
    return understood({
      coin: coin.value,
      wallet,
      borrowed: isZeroText(owed) ? '' : owed,
      collateral: collateral.value,
      enabled: on.value,
    })
  },
}

function highLeverage({ entry = '', leverage = '' }: Cells): string {
  const cut = /^\d{1,3}$/.test(entry) && /^\d{3}(\.\d*)?$/.test(leverage)
  const hint = cut ? ` If the entry is ${entry},${leverage}, leave out its comma.` : ''
  return `The leverage ${quote(leverage)} is too high.${hint}`
}

/** Reads the cells of a pasted row for its table, or says what is wrong with them. */
export function readPastedRow<Table extends TableName>(
  table: Table,
  cells: Cells,
  listing: Listing,
): Said<Entered[Table]> {
  const read: Reader<Entered[Table]> = READERS[table]
  return read(cells, listing)
}

function readTraded(cells: Cells, listing: Listing): Said<Entered['hedges']> {
  const contract = cells.symbol ?? ''
  if (contract === '') return problem('The contract is missing.')
  const symbol = readContract(tokensOf(contract), listing)
  if (!symbol.ok) return symbol
  const size = readSize(cells)
  if (!size.ok) return size
  const named = parseSymbol(symbol.value)
  if (named !== null && !isIn(countedIn(named), cells.size ?? ''))
    return problem(`Sizes of ${symbol.value} are in ${countedIn(named)}: ${quote(cells.size ?? '')} is not.`)
  const odd = oddSize(symbol.value, size.value, listing.prices)
  if (odd?.isRefused) return problem(odd.words)
  const on = readTicked('On', cells.enabled, true)
  if (!on.ok) return on
  return understood({ symbol: symbol.value, size: size.value, enabled: on.value }, symbol.note)
}

/** The signed size: a side in words and a sign must not contradict each other. */
function readSize({ size: cell = '', side: word = '' }: Cells): Said<string> {
  const size = isNothing(cell) ? undefined : readAmount(cell)
  if (size === undefined) return problem(unreadNumber('size', cell))
  if (isZeroText(size)) return problem('The size must not be 0.')
  if (isNothing(word)) return understood(size)
  const side = readSide(word)
  if (side === undefined) return problem(`${quote(word)} is not a side: write buy or sell.`)
  const isNegative = size.startsWith('-')
  if (side > 0 && isNegative) return problem(`The side is ${quote(word)}, but the size is negative.`)
  return understood(side < 0 && !isNegative ? negated(size) : size)
}

function readPositive(what: string, cell = ''): Said<string> {
  if (isNothing(cell)) return understood('')
  const number = readAmount(cell)
  if (number === undefined) return problem(unreadNumber(what, cell))
  const isAbove = !number.startsWith('-') && !isZeroText(number)
  return isAbove ? understood(number) : problem(`The ${what} ${quote(cell)} is not above 0.`)
}

function readPrice(
  what: string,
  cell: string | undefined,
  symbol: string,
  { prices }: Listing,
): Said<string> {
  const price = readPositive(what, cell)
  if (price.ok && !isIn('USD', cell ?? '')) return problem(`The ${what} ${quote(cell ?? '')} is not in USD.`)
  const odd = price.ok ? oddPrice(symbol, price.value, prices) : undefined
  if (odd === undefined || !price.ok) return price
  return odd.isRefused ? problem(odd.words) : understood(price.value, odd.words)
}

/** What both notes say. */
function noteOf(...said: readonly { readonly note?: string }[]): string | undefined {
  const notes = said.flatMap(({ note = [] }) => note)
  return notes.length === 0 ? undefined : notes.join(' ')
}

function readTicked(what: string, cell = '', usual: boolean): Said<boolean> {
  if (isNothing(cell)) return understood(usual)
  const ticked = readTick(cell)
  return ticked === undefined ? problem(`${what}: ${quote(cell)} is neither yes nor no.`) : understood(ticked)
}

function unreadNumber(what: string, cell = ''): string {
  if (isNothing(cell)) return `The ${what} is missing.`
  const hint = commaHint(cell)
  return hint === undefined ? `The ${what} ${noNumber(cell)}` : `The ${what}: ${hint}`
}

function filled<Key extends string>(key: Key, text: string): Partial<Record<Key, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<Key, string>)
}
