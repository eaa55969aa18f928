import type { MarketDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'
import { findAnswers } from '@/files/exchange/answers'
import type { ContractPrice } from '@/files/exchange/readTickers'
import { gather } from '@/files/import/gather'
import { marketFrom } from '@/files/import/marketFrom'
import { SETTLEMENT } from '@/files/import/settlement'
import type { PublicAnswer } from './askExchange'
import { lotsIn } from './lotsIn'

/** The prices of coins as the exchange says them at one instant. */
export interface LiveMarket {
  readonly market: MarketDocument
  /** The newest instant that the answers say; ISO 8601, UTC. */
  readonly asOf: string
  /** The step of size by contract key, where the exchange says it. */
  readonly lots: Readonly<Record<string, string>>
  /** Coins and contracts in use without a price in the answers: what they had before stays. */
  readonly missing: readonly string[]
}

/** What the book needs a price of, and the prices that it has. */
export interface PricesWanted {
  readonly coins: readonly string[]
  /** Symbols of what is held or ordered. */
  readonly inUse: readonly string[]
  readonly old: MarketDocument
}

/** Answers of the public market endpoints as a market of the wanted coins; null where no coin has a price in them. */
export function liveMarket(
  answers: readonly PublicAnswer[],
  { coins, inUse, old }: PricesWanted,
  now: string,
): LiveMarket | null {
  const lists = answers.flatMap(({ what, value }) => findAnswers([value], what).lists)
  const all = gather(lists)
  const wanted = new Set([...coins, ...SETTLEMENT, ...PRICING_COINS])
  const gathered = {
    ...all,
    spot: all.spot.filter(({ coin }) => wanted.has(coin)),
    prices: all.prices
      .filter(({ contract }) => wanted.has(contract.base))
      .map((price) => (isQuoted(price) ? price : { ...price, forward: null })),
  }
  const isPriced = new Set([
    ...gathered.spot.map(({ coin }) => coin),
    ...gathered.prices.filter(({ index }) => index !== null).map(({ contract }) => contract.base),
  ])
  if (!coins.some((coin) => isPriced.has(coin))) return null
  const quoted = new Set(gathered.prices.filter(isQuoted).map(({ contract }) => contract.key))
  const keys = new Map(inUse.flatMap((symbol) => keyed(symbol)))
  const missing = [
    ...coins.filter((coin) => !isPriced.has(coin)),
    ...[...keys].flatMap(([key, symbol]) => (quoted.has(key) ? [] : [symbol])),
  ]
  const isKept = (key: string) => keys.has(key) && !quoted.has(key)
  const before = {
    stablecoins: old.stablecoins,
    underlyings: pick(old.underlyings, (coin) => coins.includes(coin)),
    quotes: pick(old.quotes ?? {}, (symbol) => isKept(parseSymbol(symbol)?.key ?? symbol)),
  }
  const { market } = marketFrom(gathered, [], new Set(coins), new Set(keys.keys()), before, null)
  const kept = [...coins, ...SETTLEMENT]
  return {
    market: {
      ...market,
      underlyings: pick(market.underlyings, (coin) => kept.includes(coin)),
      quotes: pick(market.quotes ?? {}, (symbol) => kept.includes(parseSymbol(symbol)?.base ?? '')),
    },
    asOf: all.priceTime === null ? now : new Date(all.priceTime).toISOString(),
    lots: lotsIn(answers, new Set(coins)),
    missing,
  }
}

/** Their indexes say the rates of USDT and USDC. */
const PRICING_COINS = ['BTC', 'ETH']

/**
 * Whether an answer values a contract. One that only names it, as of what is delisted, leaves the prices of before
 * whole, and one that does leaves none of them: a mark and a volatility of two times are of no market.
 */
function isQuoted({ mark, iv }: ContractPrice): boolean {
  return mark !== null || iv !== null
}

function keyed(symbol: string): readonly (readonly [string, string])[] {
  const contract = parseSymbol(symbol)
  return contract === null ? [] : [[contract.key, symbol]]
}

function pick<T>(
  record: Readonly<Record<string, T>>,
  isWanted: (key: string) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)))
}
