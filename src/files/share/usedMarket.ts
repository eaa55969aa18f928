import { parseSymbol } from '@/engine/instruments/symbol'
import type { Shared } from './shared'

/** The document with only what is used of its market: the coins of balances, contracts and moves. */
export function withUsedMarket({ document, off, moves }: Pick<Shared, 'document' | 'off' | 'moves'>) {
  const { account, market, positions = [], orders = [], hedges = [] } = document
  const balances = [...account.balances, ...off.balances.map(({ row }) => row)]
  const legs = [...positions, ...off.positions.map(({ row }) => row), ...orders, ...hedges]
  const used = new Set([
    ...balances.map(({ coin }) => coin),
    ...legs.map(({ symbol }) => parseSymbol(symbol)?.base),
    ...Object.keys(moves?.price ?? {}),
    ...Object.keys(moves?.volatility ?? {}),
  ])
  const { stablecoins, underlyings, quotes } = market
  return {
    ...document,
    market: {
      stablecoins,
      underlyings: Object.fromEntries(Object.entries(underlyings).filter(([base]) => used.has(base))),
      ...(quotes === undefined ? {} : { quotes }),
    },
  }
}
