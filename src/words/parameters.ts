/** How a parameter is shown and edited: shares in per cent, the rest as they are. */
export type Unit = 'share' | 'points' | 'power' | 'days' | 'seconds' | 'pointsPerDay' | 'times' | 'dollars'

/** One parameter of a group. */
export interface ParameterEntry {
  /** Its path in the rulebook; `*` stands for a coin or `default`. */
  readonly pattern: string
  /** As the explanations of figures call it. */
  readonly name: string
  /** Tiers are a list, a flag is a switch; everything else is a number in its unit. */
  readonly kind: Unit | 'flag' | 'tiers'
}

/** Parameters that people think of together. */
export interface ParameterGroup {
  readonly key: string
  readonly title: string
  readonly parameters: readonly ParameterEntry[]
}

type Row = readonly [key: string, name: string, kind: ParameterEntry['kind']]

function group(key: string, title: string, place: string, rows: readonly Row[]): ParameterGroup {
  return {
    key,
    title,
    parameters: rows.map(([rest, name, kind]) => ({ pattern: place + rest, name, kind })),
  }
}

/** Every parameter of a rulebook, in the order in which people think of them. */
export const GROUPS: readonly ParameterGroup[] = [
  group('stress', 'Stress test', 'units.*.stress.', [
    ['priceRange', 'Price range', 'share'],
    ['priceSteps', 'Price points', 'points'],
    ['ivUp', 'Volatility shock up', 'share'],
    ['ivDown', 'Volatility shock down', 'share'],
    ['ivTermPower', 'Term power', 'power'],
    ['ivTermPivotDays', 'Term pivot', 'days'],
    ['expiryDecaySeconds', 'Expiry decay', 'seconds'],
  ]),
  group('contingency', 'Contingency', 'units.*.contingency.', [
    ['shortOptionCoefficient', 'Short option coefficient', 'share'],
    ['vegaFactor', 'Vega factor', 'pointsPerDay'],
    ['stablecoinSpreadFactor', 'Stablecoin spread factor', 'share'],
    ['deltaFactor', 'Delta factor', 'share'],
    ['basisFactor', 'Basis factor', 'share'],
    ['basisThreshold', 'Basis threshold', 'share'],
    ['perpFuturesRiskFactor', 'Perpetual and futures factor', 'share'],
  ]),
  group('initial', 'Initial margin', 'units.*.', [['imFactor', 'Initial margin factor', 'times']]),
  group('spot', 'Spot hedging', 'units.*.', [['spotHedge', 'Spot may hedge', 'flag']]),
  group('collateral', 'Collateral', 'collateral.', [['*', 'Collateral tiers', 'tiers']]),
  group('liquidation', 'Liquidation', 'liquidation.', [
    ['autoRepayRate', 'Auto-repayment rate', 'share'],
    ['liquidationRate', 'Liquidation rate', 'share'],
    ['targetRate', 'Target rate', 'share'],
    ['stepFraction', 'Size of a step', 'share'],
    ['liquidationFee', 'Liquidation fee', 'share'],
    ['conversionFee', 'Conversion fee', 'share'],
  ]),
  group('borrow', 'Borrowing', 'borrow.', [
    ['imr', 'Initial margin of borrowing', 'share'],
    ['mmr', 'Maintenance margin of borrowing', 'share'],
  ]),
  group('crossMargin', 'Cross margin', 'crossMargin.', [
    ['optionMmFactor.*', 'Option maintenance factor', 'share'],
    ['optionImHigh', 'Higher initial factor of options', 'share'],
    ['optionImLow', 'Lower initial factor of options', 'share'],
    ['liquidationFee', 'Liquidation fee', 'share'],
    ['takerFee', 'Taker fee', 'share'],
    ['defaultLeverage', 'Leverage', 'times'],
    ['tierStep.*', 'Tier step', 'dollars'],
    ['tierRate', 'Tier rate', 'share'],
    ['tierRateMax', 'Highest tier rate', 'share'],
  ]),
]

/** Whether a parameter differs by coin. */
export function isByCoin({ pattern }: ParameterEntry): boolean {
  return pattern.includes('*')
}

/** A parameter's path for one coin, or for `default`. */
export function pathFor({ pattern }: ParameterEntry, coin: string): string {
  return pattern.replace('*', coin)
}

/** What a path is: its group, its parameter, and the coin where it differs by coin. */
export interface Named {
  readonly group: ParameterGroup
  readonly entry: ParameterEntry
  readonly coin: string | null
}

/** The parameter at a path such as `units.BTC.imFactor`; null where there is none. */
export function parameterAt(path: string): Named | null {
  for (const each of GROUPS) {
    for (const entry of each.parameters) {
      const [before = '', after] = entry.pattern.split('*')
      if (after === undefined && path === before) return { group: each, entry, coin: null }
      if (after === undefined || !path.startsWith(before) || !path.endsWith(after)) continue
      const coin = path.slice(before.length, path.length - after.length)
      if (/^(default|[A-Z0-9]+)$/.test(coin)) return { group: each, entry, coin }
    }
  }
  return null
}
