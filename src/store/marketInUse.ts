import type { MarketDocument } from '@/engine/model/document'
import { useLibrary } from './library'
import { useScenario } from './scenario'

/** The instant of the prices that the page works with. */
export function useMarketTime(): string {
  const sampled = useLibrary((library) => library.sample.asOf)
  return useScenario(({ workbook: { marketSource } }) =>
    marketSource.kind === 'sample' ? sampled : marketSource.asOf,
  )
}

/** The market that the page works with, before the user's edits. */
export function useSourceMarket(): MarketDocument {
  const sample = useLibrary((library) => library.sample.market)
  return useScenario(({ workbook: { marketSource } }) =>
    marketSource.kind === 'sample' ? sample : marketSource.market,
  )
}
