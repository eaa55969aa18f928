import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export const STRESS_VIEWS = ['Scenarios', 'Between grid points', 'Custom grid', 'Historical moves'] as const
export type StressView = (typeof STRESS_VIEWS)[number]

const stressViewStore = createStore<{ readonly view: StressView }>()(() => ({ view: 'Scenarios' }))

/** Which way of stressing the user looks at; kept while other tabs are looked at. */
export function useStressView(): StressView {
  return useStore(stressViewStore, ({ view }) => view)
}

export function showStressView(view: StressView): void {
  stressViewStore.setState({ view })
}
