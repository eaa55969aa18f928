import type { Contract } from '@/engine/instruments/contract'
import { daysToExpiry } from '@/engine/market/daysToExpiry'
import { quoteRate } from '@/engine/market/rates'
import { requireSound } from '@/engine/market/shift/faultsOfMoves'
import { type Instant, instantAfter } from '@/engine/market/shift/instant'
import { type MoveFactors, moveFactors } from '@/engine/market/shift/moveFactors'
import { movedPrices } from '@/engine/market/shift/moveMarket'
import type { MarketAfter } from '@/engine/market/shift/moveQuote'
import type { Moves } from '@/engine/market/shift/moves'
import { type UnmovedMarket, type UnmovedQuote, unmovedMarket } from '@/engine/market/shift/unmovedMarket'
import { numbers as a } from '@/engine/numbers/numbers'
import type { PricedMarket, PricedScenario, Scenario } from '@/engine/portfolio/scenario'
import { memoize } from '@/engine/util/memoize'
import { NOTHING_KEPT } from './marketMover'
import { settledScenario } from './settledScenario'

/** A scenario after moves, in doubles: its market has prices and rates, and what its quotes follow from. */
export interface MovedMoment {
  readonly scenario: PricedScenario
  readonly rateOf: (currency: string) => number
  readonly factorsOf: (base: string) => MoveFactors<number>
  readonly after: MarketAfter<number>
}

/** A market that is moved many times. */
export interface MovingMarket {
  readonly unmoved: UnmovedMarket<number>
  readonly unmovedQuote: (contract: Contract) => UnmovedQuote<number> | undefined
  /** The scenario after moves, settled; throws a RangeError where a move has faults. */
  readonly at: (moves: Moves) => MovedMoment
}

const NO_QUOTES: PricedMarket['quotes'] = new Map()

/**
 * Moves a scenario many times and quotes nothing: its units quote what they hold, and not where they stay. Follows the
 * margin model, section "Moving the market and the clock".
 */
export function movingMarket(scenario: Scenario): MovingMarket {
  const unmoved = unmovedMarket(a, scenario)
  const quotes = new Map(unmoved.quotes.map((its) => [its.key, its]))
  const settledAt = settledScenario(scenario)
  const daysAt = daysToExpiries()
  const at = (moves: Moves): MovedMoment => {
    requireSound(scenario, moves)
    const then = instantAfter(scenario, moves)
    const factorsOf = memoize((base: string) => moveFactors(a, moves, base))
    const { indexes, stablecoins } = movedPrices(a, unmoved, moves, factorsOf)
    const market = { indexes, stablecoins, quotes: NO_QUOTES, moved: NOTHING_KEPT }
    return {
      scenario: { ...settledAt(moves, then), ...then, market },
      rateOf: memoize((currency: string) => quoteRate(a, market, currency)),
      factorsOf,
      after: { indexes, stablecoins, isLater: then.asOf !== unmoved.asOf, daysTo: daysAt(then) },
    }
  }
  return { unmoved, unmovedQuote: ({ key }) => quotes.get(key), at }
}

/** Days to expiries at one instant after another: the same function as long as the clock stays. */
function daysToExpiries(): (then: Instant) => (expiry: number) => number {
  let known: { readonly asOf: number; readonly daysTo: (expiry: number) => number } | null = null
  return (then) => {
    const { asOf } = then
    if (known?.asOf !== asOf) {
      known = { asOf, daysTo: memoize((expiry: number) => daysToExpiry(a, then, expiry)) }
    }
    return known.daysTo
  }
}
