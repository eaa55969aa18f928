import type { UnitStatement } from '@/engine/statement/statement'
import { known } from '@/engine/util/known'
import { heldPortfolio } from '@/models/heldPortfolio'
import { portfolioWords } from '@/models/portfolioWords'
import { add } from '@/ui/decimalText'
import { capitalised } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'

/** A unit with its order portfolios, and the id of its margin model. */
interface OrderedUnit {
  readonly model: string
  readonly unit: Pick<UnitStatement, 'portfolios'>
}

/** What the orders do to the margin, as a heading. */
export function orderFinding({ model, unit }: OrderedUnit, counted: number): string {
  const { portfolios } = unit
  const { decides } = portfolios
  const held = heldPortfolio(portfolios)
  if (counted === 0) return 'No order counts at the moment'
  if (decides === held.name) {
    const subject = counted === 1 ? 'The open order adds' : 'Open orders add'
    return `${subject} no margin: ${readableMoney(held.margin)} USD either way`
  }
  const more = readableMoney(add(known(portfolios, decides), `-${held.margin}`))
  return `${capitalised(portfolioWords(model, decides).decider)} decide: filled, the margin is ${more} USD higher`
}
