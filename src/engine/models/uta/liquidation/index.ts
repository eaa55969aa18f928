import type { LiquidationRules, StepTaken } from '@/engine/models/liquidationRules'
import type { DetailedStep } from './detailedStep'
import { nextStep } from './nextStep'
import { levels, publishedRules } from './publishedRules'
import { owedBy } from './repayment'
import { detailOf } from './stepDetail'
import { tradedBy } from './tradedBy'

/**
 * Debts are repaid, orders cancelled, positions closed bit by bit: the first rule that applies takes the next step.
 * Follows the margin model, section "Staged liquidation".
 */
export const liquidation: LiquidationRules = {
  levels,
  published: publishedRules,
  owed: owedBy,
  next: (walk, now) => {
    const step = nextStep(walk, now)
    if (step === null) return null
    const { step: name, after } = step
    return {
      step: name,
      after,
      closed: closedBy(step),
      detail: detailOf(step, now),
      traded: tradedBy(step, now),
    }
  },
}

function closedBy(step: DetailedStep): StepTaken['closed'] {
  if (step.step !== 'reduce') return null
  const { position, size } = step.reduction.close
  return { symbol: position.contract.symbol, size }
}
