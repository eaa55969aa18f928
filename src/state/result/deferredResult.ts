import { startTransition, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { afterPaint } from '@/state/timing/afterPaint'
import { paced } from '@/state/timing/paced'
import { PATIENCE } from '@/state/timing/patience'
import { followParts, partsOf } from './followParts'
import { type ResultState, resultStore } from './resultStore'

/*
 * Drawing 200 rows and a chart takes longer than a frame. So the headline shows a new result first; the tables
 * follow when it is on screen, and the charts when the tables are: no single task keeps the page from answering.
 */

/**
 * A store that shows what `source` shows once that is on screen, and complete: the baseline comes last. While a result
 * is on its way it keeps the old one for a while; then it shows that it is old. Results that come faster than they can
 * be drawn beside everything else are shown at a pace that leaves room for it.
 */
function afterPaintOf(source: StoreApi<ResultState>, patience: number): StoreApi<ResultState> {
  const store = createStore<ResultState>()(() => source.getState())
  let isQueued = false
  let impatient: ReturnType<typeof setTimeout> | undefined
  const follow = paced(() => {
    isQueued = false
    clearTimeout(impatient)
    impatient = undefined
    store.setState(source.getState(), true)
  })
  source.subscribe(({ busy }) => {
    if (busy && patience === 0) follow()
    else if (busy) impatient ??= setTimeout(follow, patience)
    else if (!isQueued) {
      isQueued = true
      void afterPaint().then(follow)
    }
  })
  return store
}

export const tableResultStore = afterPaintOf(resultStore, PATIENCE)
// The tables have been patient already: what is old there is old here in the same moment.
export const chartResultStore = afterPaintOf(tableResultStore, 0)

/** A part of the result, for the tables of the portfolio. */
export function useTableResult<T>(select: (state: ResultState) => T): T {
  return useStore(tableResultStore, select)
}

/**
 * Parts of the result, for the tabs with charts; the same object as long as none of them changes, and only then is
 * anything drawn. They are drawn in slices, between which the page answers: React does that for state that is set in a
 * transition, but not for what it reads from a store.
 *
 * @param names the same ones whenever a component draws
 */
export function useChartResult<Name extends keyof ResultState>(
  ...names: readonly Name[]
): Pick<ResultState, Name> {
  const [first] = useState(() => ({ names, parts: partsOf(chartResultStore.getState(), names) }))
  const [parts, setParts] = useState(first.parts)
  useEffect(() => {
    const draw = (newer: Pick<ResultState, Name>) => startTransition(() => setParts(newer))
    // What has come between drawing and now is told at once.
    return followParts(chartResultStore, first.names, first.parts, draw)
  }, [first])
  return parts
}
