/** How long some work keeps the processor busy, ms: what else runs on the machine does not count. The least of three tries. */
export function processorTime(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage()
    work()
    return process.cpuUsage(start).user / 1000
  })
  return Math.min(...times)
}
