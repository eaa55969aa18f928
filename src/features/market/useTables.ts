import { useMemo } from 'react'
import { useScenario } from '@/state/scenario/scenario'
import type { Tables } from '@/state/workbook/workbook'

/** The rows of all tables; the same object until one of them changes. */
export function useTables(): Tables {
  const positions = useScenario(({ workbook }) => workbook.positions)
  const orders = useScenario(({ workbook }) => workbook.orders)
  const hedges = useScenario(({ workbook }) => workbook.hedges)
  const balances = useScenario(({ workbook }) => workbook.balances)
  return useMemo(() => ({ positions, orders, hedges, balances }), [positions, orders, hedges, balances])
}
