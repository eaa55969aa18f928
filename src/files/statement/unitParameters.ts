/** Which parameters of a unit each part of its margin takes. */
export const PARAMETERS_OF: Readonly<Record<string, readonly string[]>> = {
  maxLoss: ['stress.priceRange', 'stress.ivUp', 'stress.ivDown'],
  shortOptions: ['contingency.shortOptionCoefficient'],
  vegaSpread: ['contingency.vegaFactor'],
  stablecoinSpread: ['contingency.stablecoinSpreadFactor'],
  calendar: ['contingency.deltaFactor'],
  basisRisk: ['contingency.basisFactor', 'contingency.basisThreshold'],
  perpFutures: ['contingency.perpFuturesRiskFactor'],
  initialMargin: ['imFactor'],
}

/** The parameters of a unit that stand beside no part of its margin: they shape the scenarios, or allow the hedge. */
export const OTHER_PARAMETERS: readonly string[] = [
  'stress.priceSteps',
  'stress.ivTermPower',
  'stress.ivTermPivotDays',
  'stress.expiryDecaySeconds',
  'spotHedge',
]
