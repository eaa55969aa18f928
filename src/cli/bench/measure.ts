/**
 * Median milliseconds of one call, after warming up; measures for about `budget` milliseconds. `between` two calls
 * counts as nothing.
 */
export function medianMs(call: () => unknown, budget: number, between?: () => unknown): number {
  const warmUntil = performance.now() + budget / 2
  do {
    call()
    between?.()
  } while (performance.now() < warmUntil)

  const times: number[] = []
  const until = performance.now() + budget
  do {
    const start = performance.now()
    call()
    times.push(performance.now() - start)
    between?.()
  } while (performance.now() < until || times.length < 5)
  return percentile(times, 0.5)
}

/** The value below which the share `part` of all values lies, between neighbours in proportion. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = part * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return low + (high - low) * (place - Math.floor(place))
}
