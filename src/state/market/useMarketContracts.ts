import { useLibrary } from '@/state/library/libraryStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { type MarketContracts, marketContracts } from './marketContracts'

/** What the present scenario's market lists, for components. */
export function useMarketContracts(): MarketContracts {
  const sample = useLibrary((library) => library.sample)
  const workbook = useScenario((state) => state.workbook)
  return marketContracts(workbook, sample)
}
