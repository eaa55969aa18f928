import { asyncProperty, check } from 'fast-check'
import type { Door } from './door'
import type { Finding } from './finding'
import type { Trial } from './trial'

/** Inputs of one round at one door: then the next door has its turn. */
const ROUND = 10
/** Milliseconds for which a finding is made smaller. */
const LONGEST_SHRINKING = 10_000
/** Milliseconds of work that no input may cost more than. */
export const LONGEST = 1000
const ATTEMPTS = 3

/** How much was tried, by door, and the first finding of each. */
export interface Fuzzed {
  readonly counts: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
}

/** Brings an input to a door once; null where it gives no answer in time. */
export type TryAt = (door: Door, text: string) => Promise<Trial | null>

/**
 * Brings inputs to every door in turn, each door once at least. The same seed brings the same inputs in the same order.
 *
 * @param goesOn asked before every door of a round after the first, which has the number 0
 */
export async function fuzz(
  doors: readonly Door[],
  tryAt: TryAt,
  goesOn: (round: number) => boolean,
  seed: number,
): Promise<Fuzzed> {
  const counts = new Map(doors.map(({ name }) => [name, 0]))
  const findings = new Map<string, Finding>()
  for (let round = 0; round === 0 || goesOn(round); round++) {
    for (const door of doors) {
      if (findings.has(door.name) || (round > 0 && !goesOn(round))) continue
      const found = await roundAt(door, seed + round, async (text, attempts) => {
        counts.set(door.name, (counts.get(door.name) ?? 0) + 1)
        return await wrongAt(() => tryAt(door, text), attempts)
      })
      if (found !== null) findings.set(door.name, found)
    }
    if (findings.size === doors.length) break
  }
  return { counts, findings: [...findings.values()] }
}

/** Until so many seconds from now are over. */
export function forSeconds(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000
  return () => performance.now() < end
}

/** A round of inputs, and the smallest of those that show the first thing that goes wrong. */
async function roundAt(
  { name, texts }: Door,
  seed: number,
  wrongWith: (text: string, attempts: number) => Promise<string | null>,
): Promise<Finding | null> {
  let found: Finding | null = null
  let end = Number.POSITIVE_INFINITY
  const property = asyncProperty(texts, async (text) => {
    if (performance.now() > end) return true
    // Whether what is smaller goes as wrong is no longer in doubt.
    const what = await wrongWith(text, found === null ? ATTEMPTS : 1)
    if (what === null) return true
    if (found === null) end = performance.now() + LONGEST_SHRINKING
    // From here on only what is smaller than this is tried.
    found = { door: name, seed, what, input: text }
    return false
  })
  await check(property, { seed, numRuns: ROUND })
  return found
}

/** What goes wrong. What takes long is tried again: a thread that is new has to warm up first. */
async function wrongAt(trial: () => Promise<Trial | null>, attempts: number): Promise<string | null> {
  let shortest = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < attempts && shortest > LONGEST; attempt++) {
    const answer = await trial()
    if (answer?.wrong) return answer.wrong
    // Each of them costs a thread.
    if (answer === null && (attempt > 0 || attempts === 1)) break
    shortest = Math.min(shortest, answer?.milliseconds ?? Number.POSITIVE_INFINITY)
  }
  if (shortest <= LONGEST) return null
  return Number.isFinite(shortest)
    ? `it takes ${Math.round(shortest)} ms`
    : `it gives no answer after ${LONGEST} ms of work`
}
