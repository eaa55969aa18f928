import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { SweepKind, SweepPart, SweepQuestion } from '@/engine/catalog'
import type { ScenarioDocument } from '@/engine/documents/document'
import { faultLine } from '@/engine/documents/fault'
import { engineClient } from '@/state/engine/engineClient'
import { useChartResult } from '@/state/result/deferredResult'
import { underWay } from '@/state/timing/underWay'
import { useDelayed } from '@/state/timing/useDelayed'
import type { SweepRequest } from '@/worker/api'

export type SweepState = 'waiting' | 'running' | 'finished' | 'stopped' | 'failed'

/** A sweep as a component sees it: what there is of it so far. */
export interface SweepView<Part> {
  /** Of an older question until the first parts of the newer one come. */
  readonly parts: readonly Part[]
  /** 0 ... 1. */
  readonly done: number
  readonly state: SweepState
  /** Why it failed, in words. */
  readonly problem: string | null
  /** The parts are of an older question, or not all there are. */
  readonly stale: boolean
  /** They have been for so long that it is to be seen. */
  readonly late: boolean
  readonly stop: () => void
  readonly again: () => void
}

/** What has come of the latest question. */
interface Progress<Part> {
  readonly parts: readonly Part[]
  readonly done: number
  readonly state: SweepState
  readonly problem: string | null
  /** The request that it has come to the end of. */
  readonly finished: SweepRequest | null
}

const NOTHING = { parts: [], done: 0, state: 'waiting', problem: null, finished: null } as const

/**
 * Half of these would say what is not so: a curve without its crossings has no liquidation price, a payoff lacks a line.
 * Others are drawn with
 * figures of the result, and change in the same moment as those do (`useCompanion`).
 */
const SHOWN_WHOLE: ReadonlySet<SweepKind> = new Set<SweepKind>([
  'marginCurve',
  'payoff',
  'stressLegs',
  'betweenPoints',
  'attribution',
  'venueDetail',
  'venueLegs',
  'venueCurve',
  'venueWithoutEach',
])

/** While values are dragged, a sweep that nobody will see is not begun. */
const PAUSE = 120

/**
 * A sweep over the scenario that the results belong to, after the what-if moves: begun anew whenever one of them or the question changes,
 * and stopped when the component goes. Null asks for nothing.
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
  const controller = useRef<AbortController>(null)
  const [progress, setProgress] = useState<Progress<SweepPart<K>>>(NOTHING)
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
    const aborter = new AbortController()
    const { signal } = aborter
    const end = underWay()
    const update = (changes: Partial<Progress<SweepPart<K>>>) =>
      startTransition(() => {
        if (!signal.aborted) setProgress((before) => ({ ...before, ...changes }))
      })
    const begin = async () => {
      update({ state: 'running', done: 0, problem: null })
      let all: readonly SweepPart<K>[] = []
      const onParts = (parts: readonly SweepPart<K>[], done: number) => {
        all = parts
        update(SHOWN_WHOLE.has(request.kind) ? { done } : { parts, done })
      }
      const answer = await client.sweep(request, { onParts, signal })
      if (answer.kind === 'failed') update({ state: 'failed', problem: answer.message })
      else if (answer.kind === 'answer' && !answer.value.ok)
        update({ state: 'failed', problem: answer.value.faults.map(faultLine).join(' ') })
      else update({ state: 'finished', parts: all, done: 1, finished: request })
    }
    controller.current = aborter
    const timer = setTimeout(() => void begin().finally(end), PAUSE)
    return () => {
      clearTimeout(timer)
      aborter.abort()
      end()
    }
  }, [request])

  const stale = progress.state !== 'finished' || progress.finished !== request
  const late = useDelayed(stale)

  return {
    ...progress,
    stale,
    late,
    stop: () => {
      controller.current?.abort()
      setProgress((before) => ({ ...before, state: 'stopped' }))
    },
    again: () => setAttempt(attempt + 1),
  }
}
