import { startTransition, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { afterPaint } from './afterPaint'
import { type ResultState, resultStore } from './result'

/*
 * Drawing 200 rows and a chart takes longer than a frame. So the headline shows a new result first; the tables
 * follow when it is on screen, and the charts when the tables are: no single task keeps the page from answering.
 */

/** While a result is on its way the panels keep the old one this long; then they show that it is old. */
const PATIENCE = 100

/** A store that shows what `source` shows once that is on screen, and complete: the baseline comes last. */
function afterPaintOf(source: StoreApi<ResultState>, patience: number): StoreApi<ResultState> {
  const store = createStore<ResultState>()(() => source.getState())
  let isQueued = false
  let impatient: ReturnType<typeof setTimeout> | undefined
  const follow = () => {
    isQueued = false
    clearTimeout(impatient)
    impatient = undefined
    store.setState(source.getState(), true)
  }
  source.subscribe(({ busy }) => {
    if (busy) {
      impatient ??= setTimeout(follow, patience)
    } else if (!isQueued) {
      isQueued = true
      void afterPaint().then(follow)
    }
  })
  return store
}

const tableResultStore = afterPaintOf(resultStore, PATIENCE)
// The tables have been patient already.
const chartResultStore = afterPaintOf(tableResultStore, 0)

/** A part of the result, for the tables of the portfolio. */
export function useTableResult<T>(select: (state: ResultState) => T): T {
  return useStore(tableResultStore, select)
}

/**
 * A part of the result, for the tabs with charts. They are drawn in slices, between which the page answers: React does
 * that for state that is set in a transition, but not for what it reads from a store.
 */
export function useChartResult<T>(select: (state: ResultState) => T): T {
  const [state, setState] = useState(chartResultStore.getState)
  useEffect(() => {
    const follow = () => startTransition(() => setState(chartResultStore.getState()))
    // What has come between drawing and now.
    follow()
    return chartResultStore.subscribe(follow)
  }, [])
  return select(state)
}
