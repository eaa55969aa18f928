/** What the sections of this venue's rules are called. */
export const VOLATILITY_SHOCKS = 'Paradex: volatility'
export const RESULT = 'Paradex: result of one unit of size'
export const SCAN = 'Paradex: scan risk'
export const MINIMUM_DELTA = 'Paradex: minimum delta'
export const PROVISIONS = 'Paradex: provisions'
export const MARGINS = 'Paradex: margins'
