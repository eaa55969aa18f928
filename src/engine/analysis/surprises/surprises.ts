import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { accountSurprises } from './accountSurprises'
import { longOptions } from './longOptions'
import { lookAt } from './lookedAt'
import { lossBetween } from './lossBetween'
import { nearExpiry } from './nearExpiry'
import { noEntry } from './noEntry'
import { spotBeyond } from './spotBeyond'
import type { Surprise } from './surprise'
import { trades } from './trades'
import { volatilityStep } from './volatilityStep'

/**
 * What the numbers of a scenario do against expectation, the weightiest first: one part. Every finding
 * was computed, by taking away what is said to make the difference.
 */
export function* surprises(subject: SweepSubject): Sweep<readonly Surprise[]> {
  const { scenario } = subject
  const bases = unitsInUse(scenario)
  const found: Surprise[] = []
  const looks = []
  for (const base of bases) {
    const done = looks.length / (bases.length + 1)
    const look = lookAt(scenario, base)
    looks.push(look)
    found.push(...spotBeyond(look), ...noEntry(look), ...nearExpiry(look))
    yield { done }
    found.push(...volatilityStep(look))
    yield { done }
    found.push(...lossBetween(subject, look))
    yield { done }
    for (const of of [longOptions(look), trades(subject, look)]) {
      for (const one of of) {
        if (one !== null) found.push(one)
        yield { done }
      }
    }
  }
  for (const one of accountSurprises(scenario, looks)) {
    if (one !== null) found.push(one)
    yield { done: bases.length / (bases.length + 1) }
  }
  yield { part: found.toSorted((one, other) => other.atStake - one.atStake), done: 1 }
}
