import type { MarketDocument } from '@/engine/documents/document'
import { type Library, libraryStore, useLibrary } from '@/state/library/libraryStore'
import { type ScenarioState, scenarioStore, useScenario } from '@/state/scenario/scenarioStore'

/** The instant of the prices that the page works with. */
export function useMarketTime(): string {
  const sampled = useLibrary((library) => library.sample.asOf)
  return useScenario(({ workbook: { marketSource } }) =>
    marketSource.kind === 'sample' ? sampled : marketSource.asOf,
  )
}

/** The market that the page works with, before the user's edits. */
export function useSourceMarket(): MarketDocument {
  const library = useLibrary((all) => all)
  return useScenario((scenario) => sourceOf(scenario, library))
}

/** The same, outside of components. */
export function sourceMarket(): MarketDocument {
  return sourceOf(scenarioStore.getState(), libraryStore.getState())
}

function sourceOf({ workbook: { marketSource } }: ScenarioState, { sample }: Library): MarketDocument {
  return marketSource.kind === 'sample' ? sample.market : marketSource.market
}

/** What an amount of each coin is about worth, USD. */
export function coinPrices({ stablecoins, underlyings }: MarketDocument): ReadonlyMap<string, number> {
  return new Map([
    ...Object.entries(stablecoins).map(([coin, rate]) => [coin, Number(rate)] as const),
    ...Object.entries(underlyings).map(([coin, { index }]) => [coin, Number(index)] as const),
  ])
}
