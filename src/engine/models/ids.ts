/** The contingency components that statements have a place for. */
export type ComponentId = 'shortOptions' | 'vegaSpread' | 'stablecoinSpread' | 'deltaSpread' | 'perpFutures'

/** The order portfolios that statements have a place for: what is held, and with the orders of each group filled. */
export type PortfolioName = 'C' | 'A+C' | 'B+C'

/** The charges that the delta spread is made of. */
export type DeltaSpreadPart = 'calendar' | 'basisRisk'

/** Where the statement of a unit has the charges of components that are made of several. */
export interface ComponentPartsByKey<V> {
  readonly deltaSpreadParts: Readonly<Record<DeltaSpreadPart, V>>
}
