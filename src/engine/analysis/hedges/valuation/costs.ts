import type { Rulebook } from '@/engine/portfolio/rulebook'

/** What trading costs, as fractions (0.0002 is 0.02 %). */
export interface HedgeCosts {
  /** Fee of perpetuals and futures, of their value. */
  readonly linearFee: number
  /** Fee of options, of their size at the index price, and the part of the premium that it never exceeds. */
  readonly optionFee: number
  readonly optionFeeCap: number
  /** Fee of spot, of its value. */
  readonly spotFee: number
  /** Half the distance from bid to ask, of the price. */
  readonly perpetualHalfSpread: number
  readonly futureHalfSpread: number
  readonly optionHalfSpread: number
  readonly spotHalfSpread: number
}

/**
 * Assumed, to be replaced by the user's own: fees of the lowest tier of a large venue, half spreads of its quiet
 * book. Where the rulebook says the fee of perpetuals and futures, it is taken from there.
 */
const ASSUMED_COSTS: HedgeCosts = {
  linearFee: 0.00055,
  optionFee: 0.0003,
  optionFeeCap: 0.125,
  spotFee: 0.001,
  perpetualHalfSpread: 0.00001,
  futureHalfSpread: 0.0001,
  optionHalfSpread: 0.02,
  spotHalfSpread: 0.00001,
}

/** Trading that costs nothing, as where several venues are compared. */
export const NO_COSTS: HedgeCosts = {
  linearFee: 0,
  optionFee: 0,
  optionFeeCap: 0,
  spotFee: 0,
  perpetualHalfSpread: 0,
  futureHalfSpread: 0,
  optionHalfSpread: 0,
  spotHalfSpread: 0,
}

/** The costs given; what is missing is the rulebook's fee, or assumed. */
export function costsOf(rulebook: Rulebook, given: Partial<HedgeCosts>): HedgeCosts {
  const { linearFee = () => ASSUMED_COSTS.linearFee } = rulebook.model
  return { ...ASSUMED_COSTS, linearFee: linearFee(rulebook), ...given }
}
