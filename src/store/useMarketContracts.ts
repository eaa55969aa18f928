import { useLibrary } from './library'
import { type MarketContracts, marketContracts } from './marketContracts'
import { useScenario } from './scenario'

/** What the present scenario's market lists, for components. */
export function useMarketContracts(): MarketContracts {
  const sample = useLibrary((library) => library.sample)
  const workbook = useScenario((state) => state.workbook)
  return marketContracts(workbook, sample)
}
