import type { ScenarioDocument } from './document'

/**
 * The JSON text of a scenario document: two spaces, the keys in the order of files, section "Scenario", whatever
 * their order in the document. Ends with a line break.
 */
export function formatDocument(document: ScenarioDocument): string {
  const { account, market } = document
  // What a document leaves out is undefined here, which JSON leaves out again.
  const ordered = {
    format: document.format,
    name: document.name,
    asOf: document.asOf,
    rulebook: document.rulebook,
    rulebookOverrides: document.rulebookOverrides,
    account: {
      spotHedging: account.spotHedging,
      balances: account.balances.map(({ coin, wallet, borrowed, collateral }) => {
        return { coin, wallet, borrowed, collateral }
      }),
    },
    market: {
      stablecoins: market.stablecoins,
      underlyings: market.underlyings,
      quotes: market.quotes && orderedQuotes(market.quotes),
    },
    positions: document.positions?.map(({ symbol, size, entry, leverage }) => ({
      symbol,
      size,
      entry,
      leverage,
    })),
    orders: document.orders?.map(({ symbol, side, size, price, enabled, reduceOnly }) => {
      return { symbol, side, size, price, enabled, reduceOnly }
    }),
    hedges: document.hedges?.map(({ symbol, size, enabled }) => ({ symbol, size, enabled })),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

function orderedQuotes(quotes: NonNullable<ScenarioDocument['market']['quotes']>): object {
  const entries = Object.entries(quotes).map(([key, { mark, iv, forward }]) => [key, { mark, iv, forward }])
  return Object.fromEntries(entries)
}
