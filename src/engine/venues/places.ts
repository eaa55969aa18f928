import { PLACES } from '@/engine/numbers/term'

/** Decimal places of sizes, of prices and weights of scenarios, and of amounts of a coin. */
export const FINE_PLACES = 12

/** Decimal places of amounts: dollars have fewer than coins. */
export function placesOf(numeraire: string): number {
  return numeraire === 'USD' || numeraire === 'USDC' ? PLACES : FINE_PLACES
}
