import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type ResultState, resultStore } from './result'

/*
 * Drawing 200 rows and a chart takes longer than a frame. So the headline shows a new result first; the tables
 * follow when it is on screen, and the charts when the tables are: no single task keeps the page from answering.
 */

/** A store that shows what `source` shows once that is on screen. */
function afterPaintOf(source: StoreApi<ResultState>): StoreApi<ResultState> {
  const store = createStore<ResultState>()(() => source.getState())
  let waiting = false
  const follow = () => {
    waiting = false
    store.setState(source.getState(), true)
  }
  source.subscribe(() => {
    if (waiting) return
    waiting = true
    afterPaint(follow)
  })
  return store
}

/** Without a screen there is nothing to wait for. */
function afterPaint(act: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') act()
  else requestAnimationFrame(() => setTimeout(act))
}

const tableResultStore = afterPaintOf(resultStore)
const chartResultStore = afterPaintOf(tableResultStore)

/** A part of the result, for the tables of the portfolio. */
export function useTableResult<T>(select: (state: ResultState) => T): T {
  return useStore(tableResultStore, select)
}

/** A part of the result, for the tabs with charts. */
export function useChartResult<T>(select: (state: ResultState) => T): T {
  return useStore(chartResultStore, select)
}
