import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { SweepKind, SweepPart, SweepQuestion } from '@/engine/catalog'
import type { ScenarioDocument } from '@/engine/documents/document'
import { engineClient } from '@/state/engine/engineClient'
import { useChartResult } from '@/state/result/deferredResult'
import { restsBetween } from '@/state/timing/restsBetween'
import { underWay } from '@/state/timing/underWay'
import { useDelayed } from '@/state/timing/useDelayed'
import type { SweepRequest } from '@/worker/api'
import { BEGUN, NOTHING, type SweepProgress, SweepRun } from './sweepRun'

/**
 * A sweep as a component sees it: what there is of it so far, of an older question until the first parts of the newer
 * one come.
 */
export interface SweepView<Part> extends SweepProgress<Part> {
  /** The parts are of an older question, or not all there are. */
  readonly stale: boolean
  /** They have been for so long that it is to be seen. */
  readonly late: boolean
  readonly stop: () => void
  readonly again: () => void
}

/**
 * A sweep over the scenario that the results belong to, after the what-if moves: begun anew whenever one of them or the
 * question changes, and stopped when the component goes. Null asks for nothing.
 *
 * @param moves other moves than the sliders'
 */
export function useSweep<K extends SweepKind>(
  kind: K,
  question: SweepQuestion<K> | undefined,
  moves?: SweepRequest['moves'],
): SweepView<SweepPart<K>> {
  return useSweepOver(useChartResult('document').document, kind, question, moves)
}

/** `useSweep` over another document: the same one as long as nothing in it changes. */
export function useSweepOver<K extends SweepKind>(
  document: ScenarioDocument | null,
  kind: K,
  question: SweepQuestion<K> | undefined,
  moves?: SweepRequest['moves'],
): SweepView<SweepPart<K>> {
  const { moves: sliders } = useChartResult('moves')
  const [attempt, setAttempt] = useState(0)
  const [progress, setProgress] = useState<SweepProgress<SweepPart<K>>>(NOTHING)
  const run = useRef<SweepRun<K>>(null)
  const [rest] = useState(restsBetween)
  const chosen = moves === undefined ? sliders : moves
  const asked = question === undefined ? null : JSON.stringify([question, chosen, attempt])
  // The same question again and again, where the component makes a new object each time it renders.
  const request = useMemo((): SweepRequest<K> | null => {
    if (asked === null || document === null) return null
    const [its, itsMoves] = JSON.parse(asked) as [SweepQuestion<K>, SweepRequest['moves']]
    return { kind, document, moves: itsMoves, question: its }
  }, [kind, document, asked])

  useEffect(() => {
    const client = engineClient()
    if (request === null || client === null) return
    const draw = (change: Parameters<typeof setProgress>[0]) => startTransition(() => setProgress(change))
    const begun = new SweepRun(request, draw, run.current?.isWatched ?? false)
    run.current = begun
    const end = underWay()
    void rest()
      .then(() => begun.begin(client))
      .finally(end)
    return () => {
      begun.stop()
      end()
    }
  }, [request, rest])

  const stale = progress.state !== 'finished' || progress.of !== request
  // It ends with what it waited for, not a drawing later.
  const late = useDelayed(stale) && stale
  useEffect(() => run.current?.watch(late), [late])
  const isNewer = progress.state === 'finished' && stale && request !== null

  return {
    ...progress,
    ...(isNewer ? BEGUN : {}),
    stale,
    late,
    stop: () => {
      run.current?.stop()
      setProgress((before) => ({ ...before, state: 'stopped' }))
    },
    again: () => setAttempt(attempt + 1),
  }
}
