/** A fixed piece of work: some milliseconds on a machine at a desk. */
const STEPS = 5_000_000

/**
 * How much work something is, in loops of five million roots: processor time by processor time, the least of three
 * tries each, so that neither a slow machine nor what else runs on it counts.
 */
export function loops(work: () => unknown): number {
  return leastTime(work) / leastTime(loop)
}

/** Processor time so far in loops, as fast as the machine is now: for work that comes in pieces. */
export function loopClock(): () => number {
  const unit = leastTime(loop)
  const start = process.cpuUsage()
  return () => timeSince(start) / unit
}

function loop(): number {
  let sum = 0
  for (let step = 0; step < STEPS; step++) sum += Math.sqrt(step)
  return sum
}

function leastTime(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage()
    work()
    return timeSince(start)
  })
  return Math.min(...times)
}

/** Processor time, ms. */
function timeSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
