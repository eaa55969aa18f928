import type { QuoteDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { Coin } from './coin'
import { forward } from './forward'
import { yearsUntil } from './moment'
import { RATES, type Settlement } from './stablecoins'

const SETTLEMENTS = ['USDT', 'USDC', 'USD'] as const

/** The quotes of a coin's perpetuals and dated futures, by settlement. */
export function futureQuotes(coin: Coin): readonly (readonly [string, QuoteDocument])[] {
  return SETTLEMENTS.flatMap((settlement) => [
    perpetual(coin, settlement),
    ...coin.futures[settlement].map((day) => dated(coin, settlement, day)),
  ])
}

function perpetual(coin: Coin, settlement: Settlement): [string, QuoteDocument] {
  const { index, perpetuals, priceDecimals } = coin
  const price = (index / RATES[settlement]) * (1 + perpetuals[settlement] / 10_000)
  const ending = { USDT: 'USDT', USDC: 'PERP', USD: 'USD' }[settlement]
  return [coin.name + ending, { mark: price.toFixed(priceDecimals) }]
}

function dated(coin: Coin, settlement: Settlement, day: string): [string, QuoteDocument] {
  const symbol = coin.name + { USDT: `USDT-${day}`, USDC: `-${day}`, USD: `USD${day}` }[settlement]
  const expiry = parseSymbol(symbol)?.expiry
  if (!expiry) throw new Error(`${symbol} is no future.`)
  return [symbol, { mark: forward(coin, settlement, yearsUntil(expiry)) }]
}
