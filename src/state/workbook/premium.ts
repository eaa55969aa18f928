import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import { isDecimal } from './isDecimal'

/** Premiums and coins are paid to so many places; what is rounded away is no money. */
export const PLACES = 8

/** A size of a contract and the price that it was done at; null where there is none. */
export interface PricedSize {
  readonly symbol: string
  readonly size: string
  readonly price: Decimal | null
}

/**
 * What the premiums of options do to the wallets, by settlement coin: the sum of −size × price, so that bought options
 * are paid for and sold ones bring money. A coin that nothing moves is not in it.
 */
export function premiumsOf(trades: readonly PricedSize[]): ReadonlyMap<string, Decimal> {
  const sums = new Map<string, Decimal>()
  for (const { symbol, size, price } of trades) {
    const contract = contractOf(symbol)
    if (contract?.kind !== 'option' || price === null || !isDecimal(size)) continue
    const premium = new Decimal(size).times(price).negated()
    sums.set(contract.quote, premium.plus(sums.get(contract.quote) ?? ZERO))
  }
  const rounded = [...sums].map(([coin, sum]) => [coin, sum.toDecimalPlaces(PLACES)] as const)
  return new Map(rounded.filter(([, sum]) => !sum.isZero()))
}
