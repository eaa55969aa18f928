import { asyncProperty, check } from 'fast-check'
import type { Door } from './door'
import type { Finding } from './finding'

/** Inputs of one round at one door: then the next door has its turn. */
const ROUND = 10
/** Shrinking a finding takes no longer, in milliseconds. */
const LONGEST_ROUND = 10_000
/** Milliseconds of work that no input may cost more than. */
const LONGEST = 1000

/** How much was tried, by door, and the first finding of each. */
export interface Fuzzed {
  readonly counts: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
}

/**
 * Brings inputs to every door in turn until the time is over, each door once at least. The same seed brings the same
 * inputs in the same order.
 */
export async function fuzz(doors: readonly Door[], seconds: number, seed: number): Promise<Fuzzed> {
  const counts = new Map(doors.map(({ name }) => [name, 0]))
  const findings = new Map<string, Finding>()
  const end = performance.now() + seconds * 1000
  for (let round = 0; round === 0 || performance.now() < end; round++) {
    for (const door of doors) {
      if (findings.has(door.name) || (round > 0 && performance.now() >= end)) continue
      const run = await check(
        asyncProperty(door.texts, async (text) => {
          counts.set(door.name, (counts.get(door.name) ?? 0) + 1)
          const wrong = await opened(door, text)
          if (wrong !== null) throw new Error(wrong)
        }),
        { seed: seed + round, numRuns: ROUND, interruptAfterTimeLimit: LONGEST_ROUND },
      )
      if (run.counterexample === null) continue
      const [input] = run.counterexample
      const what = run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance)
      findings.set(door.name, { door: door.name, seed: seed + round, what, input })
    }
    if (findings.size === doors.length) break
  }
  return { counts, findings: [...findings.values()] }
}

/** What went wrong. What took long is tried again: the machine may have had other work to do. */
async function opened(door: Door, text: string): Promise<string | null> {
  let shortest = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && shortest > LONGEST; attempt++) {
    const start = process.cpuUsage()
    try {
      const wrong = await door.open(text)
      if (wrong !== null) return wrong
    } catch (error) {
      return `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    }
    const { user, system } = process.cpuUsage(start)
    shortest = Math.min(shortest, (user + system) / 1000)
  }
  return shortest > LONGEST ? `it takes ${Math.round(shortest)} ms` : null
}
