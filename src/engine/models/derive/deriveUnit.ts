import { formatExpiry } from '@/engine/instruments/expiry'
import type { Algebra } from '@/engine/numbers/algebra'
import { memoize } from '@/engine/util/memoize'
import { memoizeLast } from '@/engine/util/memoizeLast'
import type { VenueContract, VenueUnit } from '@/engine/venues/venueUnit'
import type { DeriveOption } from './deriveOption'
import type { DeriveScenario, VolatilityMode } from './deriveScenario'
import { expiryTerms } from './expiryTerms'
import { type ForwardMoves, forwardMoves } from './forwardLoss'
import type { WorthIn } from './heldExpiry'
import { optionWorth, shockedWorth } from './optionWorth'
import { INTEREST, SCENARIOS } from './parameters'

/** What all portfolios of a unit share. */
export interface DeriveUnit<V> {
  readonly coin: string
  readonly scenarios: readonly DeriveScenario<V>[]
  readonly forwardMoves: ForwardMoves<V>
  readonly worthIn: WorthIn<V>
  /** An option with what its value is made of; null for a perpetual. */
  readonly optionOf: (contract: VenueContract<V>) => DeriveOption<V> | null
  /** `V`: what one option is worth, USD. */
  readonly worthOf: (option: DeriveOption<V>) => V
}

/** What the portfolios of a unit share. Every option is priced once in each scenario. */
export const deriveUnit: <V>(unit: VenueUnit<V>, a: Algebra<V>) => DeriveUnit<V> = memoizeLast(
  <V>(unit: VenueUnit<V>, a: Algebra<V>): DeriveUnit<V> => {
    const { coin, factors } = unit
    const expiries = memoize(
      ({ expiry, days, open }: VenueContract<V>) =>
        expiryTerms(a, factors, {
          name: formatExpiry(Number(expiry)),
          days,
          openShare: open,
          interestRate: factors.ofAccount(INTEREST).interestRate,
        }),
      ({ expiry }) => expiry,
    )
    const optionOf = memoize(
      (contract: VenueContract<V>): DeriveOption<V> | null => {
        const { option, source } = contract
        if (option === null) return null
        const { type, strike, forward, volatility } = option
        return { symbol: source.symbol, type, strike, forward, volatility, expiry: expiries(contract) }
      },
      ({ key }) => key,
    )
    const inScenario = memoize((scenario: DeriveScenario<V>) =>
      memoize((option: DeriveOption<V>) => shockedWorth(a, option, scenario)),
    )
    return {
      coin,
      scenarios: factors.rows(SCENARIOS, 'scenarios').map(({ price, volatility, weight }) => ({
        price: price as V,
        volatility: volatility as VolatilityMode,
        weight: weight as V,
      })),
      forwardMoves: forwardMoves(a, factors),
      worthIn: (option, scenario) => inScenario(scenario)(option),
      optionOf,
      worthOf: memoize((option: DeriveOption<V>) => optionWorth(a, option)),
    }
  },
)
