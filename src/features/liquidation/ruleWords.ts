import type { LiquidationStart, LiquidationStep } from '@/engine/liquidation/liquidationPart'
import { liquidationWords } from '@/models/accountModels'
import type { RuleFollowed, RuleInWords } from '@/models/liquidationWords'
import { printedRules, printedStanding } from './printedCourse'
import type { Walk } from './walk'

/** The rule that makes a step. */
export function ruleOf(
  { step }: Pick<LiquidationStep, 'step'>,
  start: Pick<LiquidationStart, 'model'>,
): number {
  return liquidationWords(start.model).ruleOf[step]
}

/** Every rule in a few words, with the rates of the rulebook. */
export function rulesInWords(start: Pick<LiquidationStart, 'model' | 'rules'>): readonly RuleInWords[] {
  return liquidationWords(start.model).rules(printedRules(start.rules).at)
}

/** Why the step that leads to a place is the one that is made; null at the start. */
export function whyWords(walk: Walk, place: number): string | null {
  const made = walk.steps[place - 1]
  if (made === undefined) return null
  const { why } = liquidationWords(walk.start.model)
  return why[made.step.step](printedStanding(walk, place - 1), printedRules(walk.start.rules))
}

/** By which rule it stops, and why; null while there may be more steps. */
export function stopWords(walk: Walk): RuleFollowed | null {
  const { start, steps, end } = walk
  if (end === null) return null
  const last = printedStanding(walk, steps.length)
  return liquidationWords(start.model).stop(last, end.outcome, printedRules(start.rules))
}
