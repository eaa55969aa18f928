import type { Statement } from '@/engine/statement/statement'
import { formatPercent } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import type { Piece } from './piece'

/** A loss that is less of the margin balance is not worth a sentence. */
const HARDLY = 0.01

/**
 * Says that open orders would lose against the mark at their limits, which counts before they are filled: an order that
 * closes a position may so bring an account to its liquidation. Nothing where the loss is hardly any.
 */
export function orderLossPieces({ account }: Pick<Statement, 'account'>): readonly Piece[] {
  const { orderLoss, marginBalance, maintenanceMargin, mmRate } = account
  const [loss, balance] = [-Number(orderLoss), Number(marginBalance)]
  if (!(loss > 0) || loss < HARDLY * balance) return []
  const amount = {
    text: `${readableMoney(loss)} USD`,
    address: 'account.orderLoss',
    label: 'loss of open orders at their limits',
  }
  const begin = { text: ' Open orders would lose ' }
  if (balance <= 0) return [begin, amount, { text: ' at their limits, which lowers the margin balance.' }]
  const rate = Number(maintenanceMargin) / balance
  const [now, without] = [mmRate === null ? Number.POSITIVE_INFINITY : Number(mmRate), rate]
  const saved = now >= 1 && without < 1 ? ' and no liquidation' : ''
  return [
    begin,
    amount,
    {
      text: ` at their limits, which lowers the margin balance already: without that the MM rate is ${formatPercent(rate)}${saved}. Cancelling them gives it back.`,
    },
  ]
}
