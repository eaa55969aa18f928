import { Decimal } from '@/engine/numbers/decimal'
import type { PnlsAtPrice } from './exchangeAnswer'

/** The exchange prints a P&L to 8 decimals: it cuts, floors or rounds. */
export const PRINTED = new Decimal('1e-8')
const FEWEST_DIGITS = 3
const MOST_DIGITS = 16
/** Of the largest P&L: what is further off is not made of these parts. */
const OFF = 1e-5

/**
 * The factor that P&Ls were printed with where each is `known` times it times the price shock: the USD rate of a
 * settlement coin, with size times mark known; an index price, USD, with size over mark of an inverse contract known,
 * or hedged spot. In the fewest digits that give every printed P&L again; null where no factor gives them. Follows the
 * margin model, section "Maximum loss".
 */
export function impliedFactor(range: readonly PnlsAtPrice[], known: Decimal): Decimal | null {
  const rows = range.flatMap(({ price, pnls: [pnl, ...others] }) =>
    price === null || price.isZero() || !pnl || pnl.isZero() || others.length > 0 ? [] : [{ price, pnl }],
  )
  const [first, ...others] = rows
  if (first === undefined || known.isZero()) return null
  const widest = others.reduce((most, row) => (row.pnl.abs().gt(most.pnl.abs()) ? row : most), first)
  const exact = widest.pnl.dividedBy(known).dividedBy(widest.price)
  if (!exact.gt(0)) return null
  const off = (factor: Decimal) =>
    Decimal.max(...rows.map(({ price, pnl }) => known.times(price).times(factor).minus(pnl).abs()))
  for (let digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
    const factor = exact.toSignificantDigits(digits)
    if (off(factor).lte(PRINTED)) return factor
  }
  const nearly = exact.toSignificantDigits(MOST_DIGITS)
  return off(nearly).lte(widest.pnl.abs().times(OFF)) ? nearly : null
}
