/** A long step of a sweep that rests now and then, and at its end has a result. */
export type Steps<Result> = Generator<undefined, Result, void>

/** Runs the steps as a part of a sweep: wherever they rest, a piece of it is done. */
export function* resting<Result>(
  steps: Steps<Result>,
  done: number,
): Generator<{ readonly done: number }, Result, void> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield { done }
  }
}
