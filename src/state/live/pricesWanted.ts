import { parseSymbol } from '@/engine/instruments/symbol'
import { SETTLEMENT } from '@/files/import/settlement'
import type { PricesWanted } from '@/files/live/liveMarket'
import { libraryStore } from '@/state/library/libraryStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { symbolsOf } from '@/state/workbook/toDocument'
import type { Tables } from '@/state/workbook/workbook'
import { sourceMarket } from '@/state/workbook/workbookMarket'

/** What everybody asks first where nothing is held. */
const USUAL = ['BTC', 'ETH']
const COIN = /^[A-Z0-9]{1,20}$/

/** The coins of the book, in its order: what prices are asked of where the user names none. */
export function bookCoins(tables: Tables): readonly string[] {
  const bases = symbolsOf(tables).flatMap((symbol) => parseSymbol(symbol)?.base ?? [])
  const held = tables.balances.map(({ coin }) => coin)
  const coins = [...new Set([...bases, ...held])].filter(
    (coin) => COIN.test(coin) && !SETTLEMENT.includes(coin),
  )
  return coins.length === 0 ? USUAL : coins
}

/** Coins that were typed, separated by commas or spaces; of the book where there are none. */
export function coinsTyped(typed: string, tables: Tables): readonly string[] {
  const coins = typed.toUpperCase().split(/[\s,;]+/)
  const named = [...new Set(coins)].filter((coin) => COIN.test(coin) && !SETTLEMENT.includes(coin))
  return named.length === 0 ? bookCoins(tables) : named
}

/** What the open scenario wants prices of, the coins that were typed first. */
export function pricesWanted(typed: string): PricesWanted {
  const { workbook } = scenarioStore.getState()
  const coins = [...new Set([...coinsTyped(typed, workbook), ...bookCoins(workbook)])]
  return { coins, inUse: symbolsOf(workbook), old: sourceMarket(workbook, libraryStore.getState().sample) }
}
