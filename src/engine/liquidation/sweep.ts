import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { liquidationParts } from './liquidation'
import type { LiquidationPart } from './parts'

/**
 * The staged liquidation of the account after the moves, a step at a time. How many steps are to come is not known
 * before: done is how far the MM rate has come from where it began to where reducing ends.
 */
export function* liquidationSweep({ scenario }: SweepSubject): Sweep<LiquidationPart> {
  let way = { from: 1, to: 0 }
  let done = 0
  for (const part of liquidationParts(scenario)) {
    if (part.kind === 'start') {
      way = { from: Number(part.standing.mmRate), to: Number(part.rules.targetRate) }
    } else if (part.kind === 'step') {
      done = Math.max(done, doneOn(way, Number(part.step.after.mmRate)))
    } else {
      done = 1
    }
    yield { part, done }
  }
}

function doneOn({ from, to }: { from: number; to: number }, rate: number): number {
  const share = (from - rate) / (from - to)
  return share > 0 && share < 1 ? share : 0
}
