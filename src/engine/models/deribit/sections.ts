/** What the sections of this venue's rules are called. */
export const SHOCKS_AND_SCENARIOS = 'Deribit: shocks'
export const RESULT = 'Deribit: result of one unit of size'
export const OFFSET = 'Deribit: offset and dampener'
export const COMPONENTS = 'Deribit: components'
export const MARGINS = 'Deribit: margins'
