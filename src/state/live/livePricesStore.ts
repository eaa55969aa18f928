import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What is going on with prices from the exchange. */
export interface LivePricesState {
  /** How many of the questions have been answered; null while nothing is asked. */
  readonly asking: { readonly done: number; readonly of: number; readonly what: string } | null
  /** What went wrong the last time, until prices come again; the last good market is still there. */
  readonly problem: string | null
  /** Seconds between one set of prices and the next; null where the user has not switched that on. */
  readonly every: number | null
  /** Coins and contracts in use that the exchange has no price of. */
  readonly missing: readonly string[]
}

/** Nothing of it outlives the page: prices are fetched only when they are asked for. */
export const livePricesStore = createStore<LivePricesState>()(() => ({
  asking: null,
  problem: null,
  every: null,
  missing: [],
}))

/** A part of it, for components. */
export function useLivePrices<T>(select: (state: LivePricesState) => T): T {
  return useStore(livePricesStore, select)
}
