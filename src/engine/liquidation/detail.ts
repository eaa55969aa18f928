import type { Appraisal } from './appraisal'
import type { Reduction } from './reduction'
import type { Repayment } from './repayment'
import type { Step } from './step'
import { listWords, moneyWords, quantityWords, rateWords } from './words'

/** One plain sentence on what a step did, with numbers. */
export function detailOf(step: Step, before: Appraisal): string {
  return `${deed(step)}: ${rateWords(before.rates.mmRate, step.after.rates.mmRate)}.`
}

function deed(step: Step): string {
  if (step.step === 'autoRepay') return paidWords(step.repayment)
  if (step.step === 'reduce') return closedWords(step.reduction)
  return step.cancelled === 1 ? 'Cancelled 1 active order' : `Cancelled ${step.cancelled} active orders`
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
