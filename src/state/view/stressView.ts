import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keepChoice, keptChoice } from '@/state/storage/keptChoice'

export const STRESS_VIEWS = ['Scenarios', 'Between grid points', 'Custom grid', 'Historical moves'] as const
export type StressView = (typeof STRESS_VIEWS)[number]

const KEY = 'stress'
const stressViewStore = createStore<{ readonly view: StressView }>()(() => ({
  view: keptChoice(KEY, STRESS_VIEWS),
}))

/** Which way of stressing the user looks at; kept while other tabs are looked at, and through a reload. */
export function useStressView(): StressView {
  return useStore(stressViewStore, ({ view }) => view)
}

export function showStressView(view: StressView): void {
  keepChoice(KEY, view)
  stressViewStore.setState({ view })
}
