import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import type { Book } from '@/engine/margin/book'
import type { Unit } from '@/engine/margin/unit'

const TERMS = termsOf('Contingency components', {
  perpFutures: [
    'Perpetual and futures contingency',
    'USD',
    'A reserve on every perpetual and future held, long or short, whatever they hedge.',
  ],
  gross: [
    'Perpetuals and futures held',
    'base',
    'Net sizes of all perpetuals and futures in coins, without signs, added.',
  ],
  size: ['Size in coins', 'base', 'The net size of one contract in coins, without the sign.'],
})

/**
 * Perpetual and futures contingency, USD: coins held in perpetuals and futures, netted per contract and not across
 * contracts, x factor x index price. Follows the margin model, section "Contingency components", "Perpetual and futures".
 */
export function perpFutures<V>(a: Algebra<V>, unit: Unit<V>, book: Book<V>): V {
  const { base } = unit
  const sizes = book.linears.map(({ delta, quoted }) =>
    a.absolute(TERMS.size, delta, quoted.contract.symbol, base),
  )
  const gross = a.sum(TERMS.gross, sizes, base, base)
  return perpFuturesCharge(a, unit, gross)
}

/** The charge of perpetuals and futures of so many coins without signs, in USD. */
export function perpFuturesCharge<V>(a: Algebra<V>, { base, factors, index }: Unit<V>, gross: V): V {
  return a.product(TERMS.perpFutures, [gross, factors.contingency.perpFuturesRiskFactor, index], base)
}
