import { expose } from 'comlink'
import type { PricesWanted } from './liveMarket'
import { type LivePricesAnswer, livePrices } from './livePrices'

/** Asks the exchange and reads its answers beside the page, which itself may connect to nobody. */
const api = {
  get: (base: string, wanted: PricesWanted, onAsked: OnAsked): Promise<LivePricesAnswer> =>
    livePrices(fetch, base, wanted, onAsked),
}

type OnAsked = Parameters<typeof livePrices>[3]

export type PricesApi = typeof api

expose(api)
