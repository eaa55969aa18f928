import type { LiquidationStep } from '@/engine/liquidation/liquidationPart'
import type { PublishedRates } from '@/engine/models/liquidationRules'
import { compare } from '@/ui/decimalText'
import { reaches } from '@/ui/figures/gaugeWords'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { boundText, rateText } from './rateText'
import { type AccountState, stateAt, type Walk } from './walk'

/** The rules of staged liquidation, of which the first that applies is followed. */
export type RuleNumber = 1 | 2 | 3 | 4 | 5

const RULE_OF: Readonly<Record<LiquidationStep['step'], RuleNumber>> = {
  autoRepay: 2,
  cancelOrders: 3,
  reduce: 4,
}

/** The rule that makes a step. */
export function ruleOf({ step }: Pick<LiquidationStep, 'step'>): RuleNumber {
  return RULE_OF[step]
}

export interface RuleInWords {
  readonly rule: RuleNumber
  /** For a chip in a line of all five, read from the first on. */
  readonly short: string
  readonly words: string
}

/** Every rule in a few words, with the rates of the rulebook. */
export function rulesInWords(rules: PublishedRates): readonly RuleInWords[] {
  const [repay, liquidate, target] = [rules.autoRepayRate, rules.liquidationRate, rules.targetRate].map(
    boundText,
  )
  return [
    { rule: 1, short: 'Bankrupt: stop', words: 'Margin balance is gone: bankrupt, stop' },
    {
      rule: 2,
      short: `${repay}: repay debts`,
      words: `From ${repay}, where something is owed: debts are repaid`,
    },
    {
      rule: 3,
      short: `${liquidate}: cancel orders`,
      words: `From ${liquidate}, where orders are open: all are cancelled`,
    },
    {
      rule: 4,
      short: `Reduce to ${target}`,
      words: `From ${liquidate}: positions are reduced, until ${target} or less`,
    },
    { rule: 5, short: 'Else stop', words: 'Otherwise it stops' },
  ]
}

/** Why the next step is this one, with the numbers on which its rule looks. */
export function whyWords(step: LiquidationStep['step'], before: AccountState, rules: PublishedRates): string {
  const rate = rateText(before.mmRate, rules)
  if (step === 'autoRepay') {
    return `The MM rate of ${rate} is at least ${boundText(rules.autoRepayRate)} and ${readableMoney(before.owed)} USD are owed: debts are repaid before anything else.`
  }
  const isLiquidated = reaches(before.mmRate, rules.liquidationRate)
  const atLeast = `The MM rate of ${rate} is at least ${boundText(rules.liquidationRate)}`
  if (step === 'cancelOrders') {
    const cancelled =
      before.orders === 1
        ? `${atLeast} and 1 order is open: it is cancelled before any position is touched.`
        : `${atLeast} and ${before.orders} orders are open: all are cancelled before any position is touched.`
    return signOf(before.orderLoss) === 0 ? cancelled : `${cancelled} ${lossWords(before)}`
  }
  const cause = isLiquidated
    ? `${atLeast} and no order is open`
    : `Reducing has begun, and the MM rate of ${rate} is still above the target of ${boundText(rules.targetRate)}`
  return `${cause}: at most ${boundText(rules.stepFraction)} of one position’s original size is closed, where that leaves the MM rate lowest.`
}

/** What filling the orders would lose: it lowers the margin balance, and cancelling gives it back. */
function lossWords({ orders, orderLoss }: AccountState): string {
  const whose = orders === 1 ? 'At its limit the order' : 'At their limits the orders'
  return `${whose} would lose ${readableMoney(orderLoss.replace('-', ''))} USD against the mark, which lowers the margin balance; cancelling gives that back.`
}

/** By which rule it stops, and why; null while there may be more steps. */
export function stopWords(walk: Walk): { readonly rule: RuleNumber; readonly words: string } | null {
  const { start, steps, end } = walk
  if (end === null) return null
  const { rules } = start
  const last = stateAt(walk, steps.length)
  if (end.outcome === 'bankrupt' && signOf(last.base) <= 0) {
    return {
      rule: 1,
      words: `The margin balance is ${readableMoney(last.base)} USD: nothing is left that could carry a margin.`,
    }
  }
  const rate = rateText(last.mmRate, rules)
  if (reaches(last.mmRate, rules.liquidationRate)) {
    return { rule: 4, words: `The MM rate is still ${rate}, but closing more does not lower it.` }
  }
  if (end.outcome === 'reduced') {
    return compare(last.mmRate, rules.targetRate) > 0
      ? {
          rule: 4,
          words: `The MM rate of ${rate} is above the target of ${boundText(rules.targetRate)}, but closing more does not lower it.`,
        }
      : {
          rule: 5,
          words: `The MM rate of ${rate} is not above the target of ${boundText(rules.targetRate)}.`,
        }
  }
  return { rule: 5, words: calmWords(last, rate, rules) }
}

function calmWords({ owed, mmRate }: AccountState, rate: string, rules: PublishedRates): string {
  const below = `The MM rate of ${rate} is below ${boundText(rules.liquidationRate)}`
  if (signOf(owed) === 0) return `${below}, and nothing is owed.`
  if (reaches(mmRate, rules.autoRepayRate)) {
    return `${below}; ${readableMoney(owed)} USD are owed, but there is nothing to pay with.`
  }
  return `The MM rate of ${rate} is below ${boundText(rules.autoRepayRate)}, so that what is owed may stay.`
}
