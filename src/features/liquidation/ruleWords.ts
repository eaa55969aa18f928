import type { LiquidationStart, LiquidationStep } from '@/engine/liquidation/liquidationPart'
import type { PublishedRules } from '@/engine/models/liquidationRules'
import { accountWords } from '@/models/accountModels'
import type { LiquidationWords, RuleInWords } from '@/models/accountWords'
import { compare } from '@/ui/decimalText'
import { reaches } from '@/ui/figures/gaugeWords'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { boundText, rateText } from './rateText'
import { type AccountState, stateAt, type Walk } from './walk'

/** The model's words for its liquidation. */
function wordsOf({ model }: Pick<LiquidationStart, 'model'>): LiquidationWords {
  const { liquidation } = accountWords(model)
  if (liquidation === null) throw new RangeError(`${model} has no liquidation`)
  return liquidation
}

/** The rule that makes a step. */
export function ruleOf(
  { step }: Pick<LiquidationStep, 'step'>,
  start: Pick<LiquidationStart, 'model'>,
): number {
  return wordsOf(start).ruleOf[step]
}

/** Every rule in a few words, with the rates of the rulebook. */
export function rulesInWords(start: Pick<LiquidationStart, 'model' | 'rules'>): readonly RuleInWords[] {
  const { autoRepay, target, liquidation } = start.rules.rates
  return wordsOf(start).rules({
    autoRepay: boundText(autoRepay),
    target: boundText(target),
    liquidation: boundText(liquidation),
  })
}

/** Why the next step is this one, with the numbers on which its rule looks. */
export function whyWords(step: LiquidationStep['step'], before: AccountState, rules: PublishedRules): string {
  const rate = rateText(before.mmRate, rules)
  if (step === 'autoRepay') {
    return `The MM rate of ${rate} is at least ${boundText(rules.rates.autoRepay)} and ${readableMoney(before.owed)} USD are owed: debts are repaid before anything else.`
  }
  const isLiquidated = reaches(before.mmRate, rules.rates.liquidation)
  const atLeast = `The MM rate of ${rate} is at least ${boundText(rules.rates.liquidation)}`
  if (step === 'cancelOrders') {
    const cancelled =
      before.orders === 1
        ? `${atLeast} and 1 order is open: it is cancelled before any position is touched.`
        : `${atLeast} and ${before.orders} orders are open: all are cancelled before any position is touched.`
    return signOf(before.orderLoss) === 0 ? cancelled : `${cancelled} ${lossWords(before)}`
  }
  const cause = isLiquidated
    ? `${atLeast} and no order is open`
    : `Reducing has begun, and the MM rate of ${rate} is still above the target of ${boundText(rules.rates.target)}`
  return `${cause}: at most ${boundText(rules.closedAtOnce)} of one position’s original size is closed, where that leaves the MM rate lowest.`
}

/** What filling the orders would lose: it lowers the margin balance, and cancelling gives it back. */
function lossWords({ orders, orderLoss }: AccountState): string {
  const whose = orders === 1 ? 'At its limit the order' : 'At their limits the orders'
  return `${whose} would lose ${readableMoney(orderLoss.replace('-', ''))} USD against the mark, which lowers the margin balance; cancelling gives that back.`
}

/** By which rule it stops, and why; null while there may be more steps. */
export function stopWords(walk: Walk): { readonly rule: number; readonly words: string } | null {
  const { start, steps, end } = walk
  if (end === null) return null
  const { rules } = start
  const { stops } = wordsOf(start)
  const last = stateAt(walk, steps.length)
  if (end.outcome === 'bankrupt' && signOf(last.base) <= 0) {
    return {
      rule: stops.bankrupt,
      words: `The margin balance is ${readableMoney(last.base)} USD: nothing is left that could carry a margin.`,
    }
  }
  const rate = rateText(last.mmRate, rules)
  if (reaches(last.mmRate, rules.rates.liquidation)) {
    return { rule: stops.stuck, words: `The MM rate is still ${rate}, but closing more does not lower it.` }
  }
  if (end.outcome === 'reduced') {
    return compare(last.mmRate, rules.rates.target) > 0
      ? {
          rule: stops.stuck,
          words: `The MM rate of ${rate} is above the target of ${boundText(rules.rates.target)}, but closing more does not lower it.`,
        }
      : {
          rule: stops.done,
          words: `The MM rate of ${rate} is not above the target of ${boundText(rules.rates.target)}.`,
        }
  }
  return { rule: stops.done, words: calmWords(last, rate, rules) }
}

function calmWords({ owed, mmRate }: AccountState, rate: string, rules: PublishedRules): string {
  const below = `The MM rate of ${rate} is below ${boundText(rules.rates.liquidation)}`
  if (signOf(owed) === 0) return `${below}, and nothing is owed.`
  if (reaches(mmRate, rules.rates.autoRepay)) {
    return `${below}; ${readableMoney(owed)} USD are owed, but there is nothing to pay with.`
  }
  return `The MM rate of ${rate} is below ${boundText(rules.rates.autoRepay)}, so that what is owed may stay.`
}
