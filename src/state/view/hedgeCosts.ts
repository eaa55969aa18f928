import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { HedgeCosts } from '@/engine/analysis/hedges/valuation/costs'

/** What trading costs by the user's own account, as fractions; what is missing is assumed. For this visit. */
const hedgeCostsStore = createStore<Partial<HedgeCosts>>()(() => ({}))

/** The costs entered, for components. */
export function useHedgeCosts(): Partial<HedgeCosts> {
  return useStore(hedgeCostsStore)
}

/** Enters one of them. */
export function enterHedgeCost(name: keyof HedgeCosts, fraction: number): void {
  hedgeCostsStore.setState({ [name]: fraction })
}

/** Back to what is assumed. */
export function resetHedgeCosts(): void {
  hedgeCostsStore.setState({}, true)
}
