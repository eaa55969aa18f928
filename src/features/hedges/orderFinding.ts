import type { UnitStatement } from '@/engine/statement/statement'
import { heldPortfolio } from '@/models/heldPortfolio'
import { orderPortfolio } from '@/models/uta'
import { add } from '@/ui/decimalText'
import { capitalised } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'

/** What the orders do to the margin, as a heading. */
export function orderFinding({ portfolios }: Pick<UnitStatement, 'portfolios'>, counted: number): string {
  const { decides } = portfolios
  const alone = heldPortfolio(portfolios)
  const held = portfolios[alone]
  if (counted === 0) return 'No order counts at the moment'
  if (decides === alone) {
    const subject = counted === 1 ? 'The open order adds' : 'Open orders add'
    return `${subject} no margin: ${readableMoney(held)} USD either way`
  }
  const more = readableMoney(add(portfolios[decides], `-${held}`))
  return `${capitalised(orderPortfolio(decides).decider)} decide: filled, the margin is ${more} USD higher`
}
