import type { SweepKind, SweepPart } from '@/engine/catalog'
import { faultLine } from '@/engine/documents/faultLine'
import type { SweepRequest } from '@/worker/api'
import type { EngineClient } from '@/worker/client'

type SweepState = 'waiting' | 'running' | 'finished' | 'stopped' | 'failed'

/** What is shown of sweeps: what there is of the latest question, or still of the one before. */
export interface SweepProgress<Part> {
  readonly parts: readonly Part[]
  /** The request that the parts are of. */
  readonly of: SweepRequest | null
  /** 0 ... 1. */
  readonly done: number
  readonly state: SweepState
  /** Why it failed, in words. */
  readonly problem: string | null
}

export const NOTHING = { parts: [], of: null, done: 0, state: 'waiting', problem: null } as const
export const BEGUN = { done: 0, state: 'running', problem: null } as const

/**
 * Half of these would say what is not so: a curve without its crossings has no liquidation price, a payoff lacks a
 * line. Others are drawn with figures of the result, and change in the same moment as those do (`useCompanion`).
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

type Change<Part> = (before: SweepProgress<Part>) => SweepProgress<Part>

/**
 * One sweep from its question to its end. It tells what there is to see of it only, for whatever it tells is drawn: new
 * parts, the end, and how much is done while someone watches.
 */
export class SweepRun<K extends SweepKind> {
  readonly #request: SweepRequest<K>
  readonly #tell: (change: Change<SweepPart<K>>) => void
  readonly #aborter = new AbortController()
  /** Whether it takes so long that how much is done is to be seen. */
  isWatched: boolean
  /** How much is done; null where it does not run. */
  #done: number | null = null

  constructor(request: SweepRequest<K>, tell: (change: Change<SweepPart<K>>) => void, isWatched: boolean) {
    this.#request = request
    this.#tell = tell
    this.isWatched = isWatched
  }

  /** Asks, and resolves at the end, whatever it is. */
  async begin(client: EngineClient): Promise<void> {
    const { signal } = this.#aborter
    if (signal.aborted) return
    this.#done = 0
    this.#tell((before) => (isAtWork(before) ? before : { ...before, ...BEGUN }))
    let all: readonly SweepPart<K>[] = []
    const onParts = (parts: readonly SweepPart<K>[], done: number) => {
      const isNews = parts.length > all.length && !SHOWN_WHOLE.has(this.#request.kind)
      all = parts
      this.#done = done
      if (isNews) this.#tell((before) => ({ ...before, ...BEGUN, parts, of: this.#request, done }))
      else if (this.isWatched) this.#tellDone(done)
    }
    const answer = await client.sweep(this.#request, { onParts, signal })
    if (signal.aborted) return
    this.#done = null
    const problem = problemOf(answer)
    this.#tell((before) =>
      problem === null
        ? { parts: all, of: this.#request, done: 1, state: 'finished', problem }
        : { ...before, state: 'failed', problem },
    )
  }

  watch(isWatched: boolean): void {
    this.isWatched = isWatched
    if (isWatched && this.#done !== null) this.#tellDone(this.#done)
  }

  /** Ends it; nothing is told any more. */
  stop(): void {
    this.#aborter.abort()
    this.#done = null
  }

  #tellDone(done: number): void {
    this.#tell((before) => ({ ...before, ...BEGUN, done }))
  }
}

/** What is there stays as it is until there is something to see of a newer question. */
function isAtWork({ state }: SweepProgress<unknown>): boolean {
  return state === 'finished' || state === 'running'
}

function problemOf(answer: Awaited<ReturnType<EngineClient['sweep']>>): string | null {
  if (answer.kind === 'failed') return answer.message
  if (answer.kind === 'answer' && !answer.value.ok) return answer.value.faults.map(faultLine).join(' ')
  return null
}
