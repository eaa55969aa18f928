import type { Steps } from '@/engine/sweep/resting'

/** The result of steps, without a rest. */
export function ended<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
