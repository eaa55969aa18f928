import type {
  LiquidationWords,
  PrintedCourse,
  PrintedRules,
  PrintedStanding,
  RuleFollowed,
} from './liquidationWords'

/** The numbers of the rules, in the order in which they are looked at. */
const RULE = { bankrupt: 1, autoRepay: 2, cancelOrders: 3, reduce: 4, otherwise: 5 } as const

/** The staged liquidation of the account's own model, as the page speaks of it. */
export const UTA_LIQUIDATION: LiquidationWords = {
  rates: [
    { kind: 'autoRepay', words: 'repay' },
    { kind: 'target', words: 'target' },
    { kind: 'liquidation', words: 'liquidation' },
  ],
  parameters: ['liquidation.autoRepayRate', 'liquidation.liquidationRate', 'liquidation.targetRate'],
  note: 'Auto-repayment is for borrowed assets. A liquidation reduces positions until the MM rate is at the target.',
  rules: ({ autoRepay, liquidation, target }) => [
    { rule: RULE.bankrupt, short: 'Bankrupt: stop', words: 'Margin balance is gone: bankrupt, stop' },
    {
      rule: RULE.autoRepay,
      short: `${autoRepay}: repay debts`,
      words: `From ${autoRepay}, where something is owed: debts are repaid`,
    },
    {
      rule: RULE.cancelOrders,
      short: `${liquidation}: cancel orders`,
      words: `From ${liquidation}, where orders are open: all are cancelled`,
    },
    {
      rule: RULE.reduce,
      short: `Reduce to ${target}`,
      words: `From ${liquidation}: positions are reduced, until ${target} or less`,
    },
    { rule: RULE.otherwise, short: 'Else stop', words: 'Otherwise it stops' },
  ],
  ruleOf: RULE,
  deeds: { autoRepay: 'Debts repaid', cancelOrders: 'Orders cancelled', reduce: 'Closed' },
  why: {
    autoRepay: ({ rate, owed }, { at }) =>
      `The MM rate of ${rate} is at least ${at.autoRepay} and ${owed} USD are owed: debts are repaid before anything else.`,
    cancelOrders: (before, rules) => {
      const { orders, orderLoss } = before
      const cancelled =
        orders === 1
          ? '1 order is open: it is cancelled before any position is touched.'
          : `${orders} orders are open: all are cancelled before any position is touched.`
      const lost = orderLoss === null ? '' : ` ${lossWords(orders, orderLoss)}`
      return `${isLiquidatedAt(before, rules)} and ${cancelled}${lost}`
    },
    reduce: (before, rules) => {
      const cause = before.isAtLeast('liquidation')
        ? `${isLiquidatedAt(before, rules)} and no order is open`
        : `Reducing has begun, and the MM rate of ${before.rate} is still above the target of ${rules.at.target}`
      return `${cause}: at most ${rules.closedAtOnce} of one position’s original size is closed, where that leaves the MM rate lowest.`
    },
  },
  found: (course, rules) => {
    const { start, steps, last, outcome } = course
    const stepsMade = steps.length === 1 ? '1 step' : `${steps.length} steps`
    if (outcome === null) return `${deedOf(course)}, ${stepsMade} so far`
    if (steps.length > 0) return `${deedOf(course)} in ${stepsMade}, ${endWords(course)}`
    return outcome === 'bankrupt' ? `bankrupt at once: ${missingWords(last)}` : nothingWords(start, rules)
  },
  stop: (last, outcome, { at }) => {
    const { rate, marginBalance } = last
    if (outcome === 'bankrupt' && marginBalance.sign <= 0) {
      const words = `The margin balance is ${marginBalance.signed} USD: nothing is left that could carry a margin.`
      return { rule: RULE.bankrupt, words }
    }
    if (last.isAtLeast('liquidation')) {
      return stuck(`The MM rate is still ${rate}, but closing more does not lower it.`)
    }
    if (outcome !== 'reduced') return { rule: RULE.otherwise, words: calmWords(last, at) }
    return last.isAbove('target')
      ? stuck(
          `The MM rate of ${rate} is above the target of ${at.target}, but closing more does not lower it.`,
        )
      : { rule: RULE.otherwise, words: `The MM rate of ${rate} is not above the target of ${at.target}.` }
  },
}

/** Reducing has come to its end without reaching its target. */
const stuck = (words: string): RuleFollowed => ({ rule: RULE.reduce, words })

const isLiquidatedAt = ({ rate }: PrintedStanding, { at }: PrintedRules) =>
  `The MM rate of ${rate} is at least ${at.liquidation}`

/** What filling the orders would lose: it lowers the margin balance, and cancelling gives it back. */
function lossWords(orders: number, loss: string): string {
  const whose = orders === 1 ? 'At its limit the order' : 'At their limits the orders'
  return `${whose} would lose ${loss} USD against the mark, which lowers the margin balance; cancelling gives that back.`
}

/** Why an account that needs nothing more is left alone. */
function calmWords(last: PrintedStanding, at: PrintedRules['at']): string {
  const below = `The MM rate of ${last.rate} is below ${at.liquidation}`
  if (last.owed === null) return `${below}, and nothing is owed.`
  if (last.isAtLeast('autoRepay')) {
    return `${below}; ${last.owed} USD are owed, but there is nothing to pay with.`
  }
  return `The MM rate of ${last.rate} is below ${at.autoRepay}, so that what is owed may stay.`
}

/** Before the rate of liquidation there is only repayment. */
function deedOf({ start, steps }: PrintedCourse): string {
  const isLiquidated = start.isAtLeast('liquidation') || steps.some((step) => step !== 'autoRepay')
  return isLiquidated ? 'liquidation' : 'repayment'
}

/** Where no step is made: from where on one would be. */
function nothingWords(start: PrintedStanding, { at }: PrintedRules): string {
  const now = `no liquidation at ${start.rate}`
  if (start.owed === null) return `${now}; it starts at ${at.liquidation}`
  if (!start.isAtLeast('autoRepay')) return `${now}; debts are repaid from ${at.autoRepay} on`
  return `${now}: ${start.owed} USD are owed, but there is nothing to pay with`
}

/** An account is repaired only where no rule would set in again: otherwise what is left of the trouble is said. */
function endWords({ last, outcome }: PrintedCourse): string {
  if (outcome === 'bankrupt') return `ends bankrupt: ${missingWords(last)}`
  if (outcome === 'reduced') return `ends reduced at ${last.rate}`
  if (outcome === 'repaired' && last.owed !== null && last.isAtLeast('autoRepay')) {
    return `ends at ${last.rate} with ${last.owed} USD still owed and nothing left to pay with`
  }
  return `ends at ${last.rate}, where nothing more happens`
}

/** What a bankrupt account lacks. */
function missingWords({ rate, marginBalance }: PrintedStanding): string {
  if (marginBalance.sign < 0) return `${marginBalance.unsigned} USD are missing`
  if (marginBalance.sign === 0) return 'nothing is left'
  return `the MM rate is ${rate}, and closing more does not lower it`
}
