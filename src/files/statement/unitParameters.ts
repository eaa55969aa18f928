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

/** Every parameter of a unit, in the order of the margin model. */
export const UNIT_PARAMETERS: readonly string[] = [
  'stress.priceRange',
  'stress.priceSteps',
  'stress.ivUp',
  'stress.ivDown',
  'stress.ivTermPower',
  'stress.ivTermPivotDays',
  'stress.expiryDecaySeconds',
  'contingency.shortOptionCoefficient',
  'contingency.vegaFactor',
  'contingency.stablecoinSpreadFactor',
  'contingency.deltaFactor',
  'contingency.basisFactor',
  'contingency.basisThreshold',
  'contingency.perpFuturesRiskFactor',
  'imFactor',
  'spotHedge',
]
