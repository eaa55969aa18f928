import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { liquidationParts } from './liquidation'
import type { LiquidationPart } from './liquidationPart'

/**
 * The liquidation of the account after the moves, a step at a time, or that the account's model has none. How many
 * steps are to come is not known before: done is how far the MM rate has come from where it began to where reducing
 * ends.
 */
export function* liquidationSweep({ scenario }: SweepSubject): Sweep<LiquidationPart> {
  const { rulebook } = scenario
  const to = rulebook.model.liquidation?.levels(rulebook).target ?? 0
  let from = 1
  let done = 0
  for (const part of liquidationParts(scenario)) {
    if (part.kind === 'start') from = Number(part.standing.mmRate)
    else if (part.kind === 'step') done = Math.max(done, doneOn({ from, to }, Number(part.step.after.mmRate)))
    else done = 1
    yield { part, done }
  }
}

function doneOn({ from, to }: { from: number; to: number }, rate: number): number {
  const share = (from - rate) / (from - to)
  return share > 0 && share < 1 ? share : 0
}
