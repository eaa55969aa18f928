import type { UnitStatement } from '@/store/chosenUnit'
import { add } from '@/ui/decimal-text'
import { readableMoney } from '@/ui/readable'

/** What the orders do to the margin, as a heading. */
export function orderFinding({ portfolios }: Pick<UnitStatement, 'portfolios'>, counted: number): string {
  const { C, decides } = portfolios
  if (counted === 0) return 'No order counts at the moment'
  if (decides === 'C') {
    const subject = counted === 1 ? 'The order costs' : 'The orders cost'
    return `${subject} no margin: what is held decides, ${readableMoney(C)} USD`
  }
  const more = readableMoney(add(portfolios[decides], `-${C}`))
  const delta = decides === 'A+C' ? 'long' : 'short'
  return `Orders that add ${delta} delta decide: filled, the margin is ${more} USD higher`
}
