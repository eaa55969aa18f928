import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keepChoice, keptChoice } from '@/state/storage/keptChoice'

export const CURVE_VIEWS = ['price', 'volatility', 'days', 'surface'] as const
export type CurveView = (typeof CURVE_VIEWS)[number]

const KEY = 'curve'
const curveViewStore = createStore<{ readonly view: CurveView }>()(() => ({
  view: keptChoice(KEY, CURVE_VIEWS),
}))

/** Against what the user looks at the margin; kept while other tabs are looked at, and through a reload. */
export function useCurveView(): CurveView {
  return useStore(curveViewStore, ({ view }) => view)
}

export function showCurveView(view: CurveView): void {
  keepChoice(KEY, view)
  curveViewStore.setState({ view })
}
