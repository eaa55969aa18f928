import { type Ask, askExchange } from './askExchange'
import { type LiveMarket, liveMarket, type PricesWanted } from './liveMarket'
import { lotRequests, priceRequests } from './priceRequests'

export type LivePricesAnswer =
  | { readonly ok: true; readonly live: LiveMarket }
  | { readonly ok: false; readonly problem: string }

/**
 * The prices of coins, asked from the exchange's public market endpoints: whole, or a problem in words and nothing.
 * Never throws.
 *
 * @param onAsked is told how many of all questions have been answered, and what is asked now
 */
export async function livePrices(
  ask: Ask,
  base: string,
  wanted: PricesWanted,
  onAsked: (done: number, of: number, what: string) => void,
): Promise<LivePricesAnswer> {
  const requests = [...lotRequests(wanted.coins), ...priceRequests(wanted.coins)]
  const asked = await askExchange(ask, base, requests, (done, what) => onAsked(done, requests.length, what))
  if (!asked.ok) return asked
  const live = liveMarket(asked.answers, wanted, new Date().toISOString())
  if (live === null)
    return { ok: false, problem: `The exchange has no prices of ${wanted.coins.join(', ')}.` }
  return { ok: true, live }
}
