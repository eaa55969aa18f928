/** Median milliseconds of one call, after warming up; measures for about `budget` milliseconds. */
export function medianMs(call: () => unknown, budget: number): number {
  const warmUntil = performance.now() + budget / 2
  do call()
  while (performance.now() < warmUntil)

  const times: number[] = []
  const until = performance.now() + budget
  do {
    const start = performance.now()
    call()
    times.push(performance.now() - start)
  } while (performance.now() < until || times.length < 5)
  return median(times)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[middle]]
  return ((low ?? 0) + (high ?? 0)) / 2
}
