import { useScenario } from './scenarioStore'

/** Whether the scenario has no row at all. */
export function useIsEmptyBook(): boolean {
  return useScenario(({ workbook: { positions, orders, hedges, balances } }) =>
    [positions, orders, hedges, balances].every((rows) => rows.length === 0),
  )
}
