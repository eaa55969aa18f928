import type { Appraisal } from '@/engine/liquidation/appraisal'
import type { DetailedStep } from './detailedStep'
import { listWords, moneyWords, quantityWords, rateWords } from './moneyWords'
import { isRepayDue } from './nextStep'
import type { Reduction } from './reduction'
import { isOwing, owedBy, type Repayment } from './repayment'

/** One plain sentence on what a step did, with numbers, and on what a repayment could not mend. */
export function detailOf(step: DetailedStep, before: Appraisal): string {
  const became = rateWords(before.rates.mmRate, step.after.rates.mmRate)
  return `${deed(step, before)}: ${became}${step.step === 'autoRepay' ? stillOwedWords(step.after) : ''}.`
}

function deed(step: DetailedStep, before: Appraisal): string {
  if (step.step === 'autoRepay') return paidWords(step.repayment)
  if (step.step === 'reduce') return closedWords(step.reduction)
  return cancelledWords(step.cancelled, before)
}

function cancelledWords(cancelled: number, { orderLoss }: Appraisal): string {
  const orders = cancelled === 1 ? '1 open order' : `${cancelled} open orders`
  if (orderLoss.value.isZero()) return `Cancelled ${orders}`
  const at = cancelled === 1 ? 'at its limit' : 'at their limits'
  return `Cancelled ${orders}, of which ${moneyWords(orderLoss.value)} USD would have been lost ${at}`
}

function stillOwedWords(after: Appraisal): string {
  if (!isOwing(after) || !isRepayDue(after)) return ''
  return `; ${moneyWords(owedBy(after))} USD are still owed, with nothing left to pay with`
}

function paidWords({ repaid, conversions }: Repayment): string {
  const own = repaid.map(({ coin, amount }) => `${quantityWords(amount)} ${coin}`)
  const converted = conversions.map(({ from, to, amount, proceeds }) => {
    return `${quantityWords(amount.value)} ${from} into ${quantityWords(proceeds.value)} ${to}`
  })
  const parts = [
    ...(own.length === 0 ? [] : [`repaid ${listWords(own)} from the wallet`]),
    ...(converted.length === 0 ? [] : [`converted ${listWords(converted)} to pay what is owed`]),
  ]
  return sentence(parts.join('; '))
}

function closedWords({ close, mark, closing }: Reduction): string {
  const { symbol } = close.position.contract
  const fee = `fee ${moneyWords(closing.fee.value)} ${closing.coin}`
  return `Closed ${quantityWords(close.size)} ${symbol} at mark ${moneyWords(mark.value)}, ${fee}`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
