import type { SizedAccount } from './accountBySize'

/** The rate that bounds a trade, and how far it may rise: 1 is 100 %. */
export interface RateBound {
  readonly rate: 'imRate' | 'mmRate'
  readonly level: number
}

/** Nobody may add risk once the initial margin rate is at 100 %. */
export const NO_NEW_RISK: RateBound = { rate: 'imRate', level: 1 }

/**
 * How far the requirement lies above the bound, USD; 0 or more: the rate has reached it. Where the base is below 0 it
 * has. Follows the margin model, section "Account".
 */
export function aboveBound({ rates }: Pick<SizedAccount, 'rates'>, { rate, level }: RateBound): number {
  const required = rate === 'imRate' ? rates.initialMargin : rates.maintenanceMargin
  // Nothing required of nothing is a rate of 0.
  if (required === 0 && rates.base >= 0) return -Number.MIN_VALUE
  return required - level * rates.base
}
