import type { PublishedRules } from '@/engine/models/liquidationRules'
import type { PrintedCourse, PrintedRules, PrintedStanding } from '@/models/liquidationWords'
import { compare } from '@/ui/decimalText'
import { reaches } from '@/ui/figures/gaugeWords'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { boundText, rateText } from './rateText'
import { burdensAt, standingAt, type Walk } from './walk'

/** The rules as the page prints them: `85 %`. */
export function printedRules({ rates, closedAtOnce }: PublishedRules): PrintedRules {
  const { autoRepay, target, liquidation } = rates
  return {
    at: { autoRepay: boundText(autoRepay), target: boundText(target), liquidation: boundText(liquidation) },
    closedAtOnce: boundText(closedAtOnce),
  }
}

/** The account at a place of the walk as the page prints it. */
export function printedStanding(walk: Walk, place: number): PrintedStanding {
  const { rules } = walk.start
  const { mmRate, base } = standingAt(walk, place)
  const { owed, orders, orderLoss } = burdensAt(walk, place)
  const moneyOf = (amount: string) => readableMoney(amount.replace('-', ''))
  return {
    rate: rateText(mmRate, rules),
    isAtLeast: (kind) => reaches(mmRate, rules.rates[kind]),
    isAbove: (kind) => compare(mmRate, rules.rates[kind]) > 0,
    marginBalance: { sign: signOf(base), signed: readableMoney(base), unsigned: moneyOf(base) },
    owed: signOf(owed) === 0 ? null : readableMoney(owed),
    orders,
    orderLoss: signOf(orderLoss) === 0 ? null : moneyOf(orderLoss),
  }
}

/** The walk from its start to what is known of its end. */
export function printedCourse(walk: Walk): PrintedCourse {
  return {
    start: printedStanding(walk, 0),
    steps: walk.steps.map(({ step }) => step.step),
    last: printedStanding(walk, walk.steps.length),
    outcome: walk.end?.outcome ?? null,
  }
}
