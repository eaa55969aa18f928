import type { MarketDocument } from '@/engine/documents/document'
import { COINS } from './coins'
import { futureQuotes } from './futureQuotes'
import { optionQuotes } from './optionQuotes'
import { RATES } from './stablecoins'

export type SampleMarket = Required<Omit<MarketDocument, 'listed'>>

/** The sample market: every price of one moment, made up, without arbitrage. */
export const MARKET: SampleMarket = {
  stablecoins: { USDT: String(RATES.USDT), USDC: String(RATES.USDC) },
  underlyings: Object.fromEntries(COINS.map((coin) => [coin.name, { index: coin.index.toFixed(2) }])),
  quotes: Object.fromEntries(COINS.flatMap((coin) => [...futureQuotes(coin), ...optionQuotes(coin)])),
}
