import { ABOVE_ZERO, aboveZeroTo, type Bound, oddWithin, within, ZERO_OR_MORE } from './bounds'
import { isCoin } from './schemas'

/** What may stand at a place of a rulebook. */
export type Outline =
  | { readonly kind: 'parameter'; readonly bound: Bound }
  | { readonly kind: 'flag' }
  | { readonly kind: 'tiers' }
  /** An object of exactly these keys. */
  | { readonly kind: 'group'; readonly entries: ReadonlyMap<string, Outline> }
  /** An object of coins and `default`, which is complete; a coin's entry holds only what differs. */
  | { readonly kind: 'coins'; readonly entry: Outline }

type Entry = Outline | Bound

function group(entries: Readonly<Record<string, Entry>>): Outline {
  return {
    kind: 'group',
    entries: new Map(Object.entries(entries).map(([key, entry]) => [key, outline(entry)])),
  }
}

function byCoin(entry: Entry): Outline {
  return { kind: 'coins', entry: outline(entry) }
}

function outline(entry: Entry): Outline {
  return 'kind' in entry ? entry : { kind: 'parameter', bound: entry }
}

const RATE = aboveZeroTo(10)
const FACTOR = within(0, 10)
const FEE = within(0, 0.1)

const STRESS = group({
  priceRange: aboveZeroTo(0.95),
  priceSteps: oddWithin(3, 101),
  ivUp: within(0, 10),
  ivDown: within(-0.99, 0),
  ivTermPower: within(0, 1),
  ivTermPivotDays: ABOVE_ZERO,
  expiryDecaySeconds: ZERO_OR_MORE,
})

const CONTINGENCY = group({
  shortOptionCoefficient: FACTOR,
  vegaFactor: FACTOR,
  stablecoinSpreadFactor: FACTOR,
  deltaFactor: FACTOR,
  basisFactor: FACTOR,
  basisThreshold: FACTOR,
  perpFuturesRiskFactor: FACTOR,
})

const UNIT = group({
  stress: STRESS,
  contingency: CONTINGENCY,
  imFactor: within(1, 10),
  spotHedge: { kind: 'flag' },
})

const LIQUIDATION = group({
  autoRepayRate: RATE,
  liquidationRate: RATE,
  targetRate: RATE,
  stepFraction: within(0.01, 1),
  liquidationFee: FEE,
  conversionFee: FEE,
})

const CROSS_MARGIN = group({
  optionMmFactor: byCoin(FACTOR),
  optionImHigh: FACTOR,
  optionImLow: FACTOR,
  liquidationFee: FEE,
  takerFee: FEE,
  defaultLeverage: ABOVE_ZERO,
  tierStep: byCoin(ABOVE_ZERO),
  tierRate: RATE,
  tierRateMax: RATE,
})

/** Every parameter of a rulebook with its bounds, by its place in the file. Follows files, section "Rulebook". */
export const PARAMETERS: ReadonlyMap<string, Outline> = new Map([
  ['units', byCoin(UNIT)],
  ['liquidation', LIQUIDATION],
  ['borrow', group({ imr: RATE, mmr: RATE })],
  ['collateral', byCoin({ kind: 'tiers' })],
  ['crossMargin', CROSS_MARGIN],
])

/** The collateral ratio of a tier. */
export const COLLATERAL_RATIO = within(0, 1)

/** Whether a path can be one of a parameter, whatever the coin: `units.BTC.imFactor`. */
export function isParameter(path: string): boolean {
  const place = outlineAt(path)
  return place !== undefined && place.kind !== 'group' && place.kind !== 'coins'
}

/** What the parameter at a path may be; null where a path is none of a number. */
export function boundOf(path: string): Bound | null {
  const place = outlineAt(path)
  return place?.kind === 'parameter' ? place.bound : null
}

function outlineAt(path: string): Outline | undefined {
  const [first = '', ...steps] = path.split('.')
  let place = PARAMETERS.get(first)
  for (const step of steps) {
    if (place?.kind === 'group') place = place.entries.get(step)
    else if (place?.kind === 'coins') place = isCoin(step) || step === 'default' ? place.entry : undefined
    else return undefined
  }
  return place
}
