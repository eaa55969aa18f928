import type { Contract } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import type {
  ListedValue,
  VenueContract,
  VenueLeg,
  VenuePortfolio,
  VenueUnit,
} from '@/engine/venues/venueUnit'
import type { ParameterGroup } from './parameterTable'
import type { VenueAccountRules } from './venueAccountRules'

/** Why a venue does not take a contract, whatever its coin. */
export type UntakenReason = 'noInverse' | 'noDatedFuture'

/** Where a contract belongs at the venue. */
export interface VenuePlace {
  readonly unit: string
  /** What the unit counts in: `USD`, `USDC`, or the coin. */
  readonly numeraire: string
}

/** Which contracts the venue has, and how it names and groups them. */
export interface VenueInstruments {
  /** Null where the venue has such contracts. */
  readonly untaken: (contract: Contract) => UntakenReason | null
  /** The venue's symbol: strike as written, day without leading zero. */
  readonly symbolOf: (contract: Contract) => string
  readonly placeOf: (contract: Contract) => VenuePlace
}

/** The margin that is asked for. */
export type MarginKind = 'initial' | 'maintenance'

/** A scenario as the statement shows it. */
export interface VenueScenario<V> {
  readonly price: V
  /** The shock, or the venue's word for what becomes of volatility: `up`, `abs`, `forward`. */
  readonly volatility: ListedValue<V>
  readonly weight: V
}

/** The results of one portfolio in the scenarios of its unit, by their places, in the numeraire. */
export interface VenueResults<V> {
  /** After weights and whatever the venue does to a result: what counts. */
  readonly pnl: (scenario: number) => V
  /** Before what the venue does to the result of a whole portfolio; absent where it does nothing. */
  readonly beforeOffset?: (scenario: number) => V
  /** The share of a leg, weight included: all legs together are `pnl`, or `beforeOffset` where there is one. */
  readonly legPnl: (leg: VenueLeg<V>, scenario: number) => V
  /** The share of the unit's collateral; asked for only where there is some. */
  readonly collateralPnl?: (scenario: number) => V
}

/** The scenarios of one unit: what all its portfolios share is worked out once, here. */
export interface VenueStress<V> {
  /** Extra entries that compete with the scenarios, such as a contingency, stand here as well. */
  readonly scenarios: readonly VenueScenario<V>[]
  /** Nothing of it is computed before it is asked for: explanations ask for little. */
  readonly of: (portfolio: VenuePortfolio<V>) => VenueResults<V>
}

/** A component of the requirement, before its factor. */
export interface VenueComponent {
  readonly id: string
  /** In words, where it is listed: `Scan risk`. */
  readonly words: string
  /**
   * What it requires of a portfolio, in the numeraire, 0 or more; 0 where this margin does not have it.
   * `pnls` are the portfolio's results by scenario.
   */
  readonly amount: <V>(
    a: Algebra<V>,
    unit: VenueUnit<V>,
    portfolio: VenuePortfolio<V>,
    pnls: readonly V[],
    kind: MarginKind,
  ) => V
}

/** A portfolio that a unit's initial margin is taken of. */
export interface VenueOrderPortfolio {
  readonly name: string
  readonly words: string
  /** The orders that it counts. */
  readonly counts: 'none' | 'A' | 'B' | 'all'
  /** True where its orders are netted into the holdings as filled whole; false where they stand beside them. */
  readonly fills: boolean
}

/**
 * What a venue says that margins a book by rules of its own, as a plain object. `engine/venues` computes rows, units,
 * equity, rates and the statement from it and names no venue. Every formula is written once over an algebra: with
 * numbers it is fast, with figures it is explained. Where a result is looked at, it is asked for again with figures:
 * formulas must depend on their arguments alone.
 */
export interface VenueModel {
  readonly id: string
  /** As people call the venue. */
  readonly name: string
  /** All that its rulebooks set, in the order in which people think of them. */
  readonly parameters: readonly ParameterGroup[]
  /** Pairs of parameters of which the first must not be above the second; `*` stands for every coin. */
  readonly notAbove?: readonly (readonly [lower: string, higher: string])[]
  readonly instruments: VenueInstruments
  readonly account: VenueAccountRules
  /** What one unit of size of a held option counts for in the equity, in the numeraire. */
  readonly optionValue: <V>(a: Algebra<V>, unit: VenueUnit<V>, contract: VenueContract<V>) => V
  readonly stress: <V>(a: Algebra<V>, unit: VenueUnit<V>) => VenueStress<V>
  /** In the order in which they are shown. */
  readonly components: readonly VenueComponent[]
  /** What components are multiplied with in each margin, as the statement says it. */
  readonly factors: <V>(a: Algebra<V>, unit: VenueUnit<V>) => Readonly<Record<MarginKind, V>>
  /** The requirement of a portfolio from its components' amounts, in the numeraire. */
  readonly margin: <V>(
    a: Algebra<V>,
    unit: VenueUnit<V>,
    portfolio: VenuePortfolio<V>,
    amount: (component: string) => V,
    kind: MarginKind,
  ) => V
  /** Positions and hedges alone come first: the maintenance margin is theirs. */
  readonly orderPortfolios: readonly [VenueOrderPortfolio, ...VenueOrderPortfolio[]]
  /**
   * Which of the order portfolios decides the initial margin, by its place (`largestDecides`, or a rule of its own).
   */
  readonly decides: <V>(a: Algebra<V>, unit: VenueUnit<V>, needed: readonly V[]) => number
}
