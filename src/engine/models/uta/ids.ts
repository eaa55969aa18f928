/** The contingency components of this model. */
export type ComponentId = 'shortOptions' | 'vegaSpread' | 'stablecoinSpread' | 'deltaSpread' | 'perpFutures'

/** The charges that the delta spread is made of. */
export type DeltaSpreadPart = 'calendar' | 'basisRisk'
