import type { Contract } from '@/engine/instruments/contract'
import {
  COIN,
  DELTA_SHOCK,
  DOLLAR,
  MAINTENANCE,
  SHOCKS,
  VOLATILITY,
} from '@/engine/models/deribit/parameters'
import type { NumberGroup } from '@/engine/models/parameterTable'
import { Decimal } from '@/engine/numbers/decimal'
import type { VenueContract, VenueFactors, VenueOption, VenueUnit } from '@/engine/venues/venueUnit'

type Some<Group extends { readonly rows: object }> = Partial<Record<keyof Group['rows'], number>>

/** What a test may set of a unit. */
interface Changes {
  readonly index?: number
  readonly extended?: readonly number[]
  readonly shocks?: Some<typeof SHOCKS>
  readonly volatility?: Some<typeof VOLATILITY>
  readonly deltaShock?: Some<typeof DELTA_SHOCK>
  readonly group?: Some<typeof COIN>
}

const FAR = [-0.66, -0.33, 0.5, 1, 2, 3, 4, 5]
const GROUPS = {
  coin: { gainShare: 0.6, gainLimit: 20e6, minimumMove: 0.005, annualMove: 0.05, dampener: 200e3 },
  usd: { gainShare: 0.4, gainLimit: 1e6, minimumMove: 0.01, annualMove: 0.1, dampener: 25e3 },
}

/** An empty unit of bitcoin, in numbers. */
function bitcoin(isInverse: boolean, changes: Changes): VenueUnit<number> {
  const group = { ...GROUPS[isInverse ? 'coin' : 'usd'], ...changes.group }
  const nearExpiry = { shortPower: 0.3, longPower: 0.13, floorDays: 1 }
  const values: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    [SHOCKS.key]: { priceRange: 0.14, buckets: 4, extendedFactor: 1, ...changes.shocks },
    [VOLATILITY.key]: { up: 0.4, down: 0.25, minimumUp: 0.5, ...nearExpiry, ...changes.volatility },
    [DELTA_SHOCK.key]: { increment: 0.00005, threshold: 20e6, maximum: 0.1, ...changes.deltaShock },
    [COIN.key]: group,
    [DOLLAR.key]: group,
    [MAINTENANCE.key]: { maintenanceFactor: 0.8 },
  }
  const of = <Key extends string>({ key }: NumberGroup<Key>) => values[key] as Readonly<Record<Key, number>>
  const extended = (changes.extended ?? FAR).map((value) => ({ value }))
  const factors: VenueFactors<number> = { of, ofAccount: of, rows: () => extended }
  const index = changes.index ?? 80_000
  return {
    key: isInverse ? 'BTC' : 'BTC_USDC',
    coin: 'BTC',
    isInverse,
    numeraire: isInverse ? 'BTC' : 'USDC',
    price: isInverse ? index : 1,
    index,
    factors,
    contracts: [],
    held: [],
    orders: [],
    collateral: null,
  }
}

export const inverseUnit = (changes: Changes = {}) => bitcoin(true, changes)
export const linearUnit = (changes: Changes = {}) => bitcoin(false, changes)

type Numbers = Omit<VenueContract<number>, 'source' | 'option'>

const PERPETUAL: Contract = {
  kind: 'linear',
  symbol: 'BTCPERP',
  key: 'BTCPERP',
  base: 'BTC',
  quote: 'USDC',
  expiry: null,
}
const APRIL = Date.UTC(2026, 3, 24, 8)

/** A perpetual or, with an expiry, a future; whether it is inverse says its unit. */
export function linear(changes: Partial<Numbers> = {}): VenueContract<number> {
  const numbers = { mark: 80_000, days: 0, open: 1, expiry: null, ...changes }
  const kind = numbers.expiry === null ? 'perpetual' : 'future'
  return { key: PERPETUAL.key, source: PERPETUAL, kind, option: null, ...numbers }
}

/** A call or put at 80,000 that expires in 30 days. */
export function option(
  own: Partial<VenueOption<number>> = {},
  changes: Partial<Numbers> = {},
): VenueContract<number> {
  const call = { forward: 80_000, strike: 80_000, volatility: 0.5, type: 'call', written: '80000' } as const
  const source: Contract = {
    ...PERPETUAL,
    kind: 'option',
    quote: 'USDC',
    symbol: 'BTC-24APR26-80000-C',
    key: 'BTC-24APR26-80000-C',
    expiry: APRIL,
    type: own.type ?? 'call',
    strike: new Decimal(80_000),
  }
  const numbers = { mark: 4000, days: 30, open: 1, expiry: APRIL, ...changes }
  return { key: source.key, source, kind: 'option', option: { ...call, ...own }, ...numbers }
}

export const held = (contract: VenueContract<number>, coins: number) => ({ contract, coins })
