import type { Sweep } from '@/engine/sweep/sweep'
import type { SweepEnd, TellOfParts } from './api'

/** A slice is short, so that a worker hears soon that it shall stop. */
const SLICE = 12
/** The page is told seldom enough to draw what it hears. */
const BETWEEN_TELLINGS = 60

/** Works a sweep off in slices, between which the worker hears what else it is told. */
export async function runInSlices(
  sweep: Sweep<unknown>,
  tell: TellOfParts,
  isStopped: () => boolean,
): Promise<SweepEnd> {
  let untold: unknown[] = []
  let toldAt = performance.now()
  let done = 0
  for (;;) {
    const sliceEnd = performance.now() + SLICE
    let isAtEnd = false
    do {
      const piece = sweep.next()
      if (piece.done === true) isAtEnd = true
      else {
        done = piece.value.done
        if (piece.value.part !== undefined) untold.push(piece.value.part)
      }
    } while (!isAtEnd && performance.now() < sliceEnd)
    if (isAtEnd) {
      // What is told and the answer come by different ways: the answer would overtake it.
      await tell(untold, 1)
      return 'finished'
    }
    if (performance.now() - toldAt >= BETWEEN_TELLINGS) {
      void tell(untold, done)
      untold = []
      toldAt = performance.now()
    }
    await nextTask()
    if (isStopped()) {
      sweep.return()
      return 'stopped'
    }
  }
}

/** A timer would wait at least 4 ms after a while; a message does not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
