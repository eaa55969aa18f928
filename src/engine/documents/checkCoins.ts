import { type Contract, settlementCoin } from '@/engine/instruments/contract'
import { meantSymbol } from '@/engine/instruments/meantSymbol'
import type { DocumentCursor } from './documentCursor'
import { NOTHING } from './found'
import { type ParsedDocument, tradesOf } from './parsedDocument'
import type { Prices } from './readMarket'

/** Every coin of the account has a price, and no coin has two. */
export function checkCoins({ account, market }: ParsedDocument): void {
  const { stablecoins, indexes } = market
  if (stablecoins === null || indexes === null) return
  for (const coin of indexes.keys()) {
    if (!stablecoins.has(coin)) continue
    market.part
      .at('underlyings')
      .at(coin)
      .fault({
        code: 'said',
        words: `${coin} is in market.stablecoins too; a coin can be only one of them`,
      })
  }
  for (const { part, coin } of account.balances) {
    if (coin === undefined || stablecoins.has(coin) || indexes.has(coin)) continue
    part.at('coin').expected('a coin of market.stablecoins or market.underlyings')
  }
}

/**
 * The symbol of an option that is written as the exchange displays it, `BTCUSDT-26JUN26-80000-C`; null where it is
 * none. The grammar would have it an option on a coin BTCUSDT: it is, where the market has such a coin.
 */
export function displayedSymbol({ kind, base, symbol }: Contract, indexes: Prices | null): string | null {
  return kind === 'option' && indexes?.has(base) === false ? meantSymbol(symbol) : null
}

/** What needs a price. */
interface User {
  readonly row: DocumentCursor
  readonly symbol: string
}

/** Every unit in use has its index, every settlement coin in use its rate. Each is asked for once. */
export function checkPrices(reading: ParsedDocument): void {
  const { part, stablecoins, indexes } = reading.market
  const asked = new Set<string>()
  for (const { part: row, contract, isEnabled } of tradesOf(reading)) {
    if (!contract || !isEnabled) continue
    const symbol = displayedSymbol(contract, indexes)
    if (symbol !== null) {
      row.at('symbol').expected(`the symbol ${symbol}, of which this is the display name`)
      continue
    }
    const user = { row, symbol: contract.symbol }
    ask('underlyings', indexes, contract.base, 'index', user)
    if (contract.kind === 'inverse') continue
    ask('stablecoins', stablecoins, settlementCoin(contract), 'USD rate', user)
  }

  function ask(list: string, prices: Prices | null, coin: string, what: string, user: User): void {
    if (prices === null || prices.has(coin)) return
    const place = part.at(list).at(coin)
    if (asked.has(place.path)) return
    asked.add(place.path)
    const neededBy = { path: user.row.steps, symbol: user.symbol }
    place.fault({ code: 'unexpected', expected: `the ${what} of ${coin}`, neededBy, got: NOTHING })
  }
}
