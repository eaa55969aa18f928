import type { Contract, InverseContract, LinearContract, OptionContract } from '@/engine/instruments/contract'
import type { Holding } from '@/engine/margin/netPortfolio'
import type { OrderSet } from '@/engine/margin/orders'
import type { ParameterValues } from '@/engine/margin/parameterValues'
import type { ChargedUnit } from '@/engine/margin/riskUnit'
import type { Quoted } from '@/engine/market/quoted'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Term } from '@/engine/numbers/term'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import type { AccountRules } from './accountRules'
import type { ContractRules } from './contractRules'
import type { LiquidationRules } from './liquidationRules'
import type { ParameterGroup } from './parameterTable'
import type { SpotHedging, SpotThatHedges } from './spotHedging'

/** What nets with what within a charge. */
export interface Group {
  /** The same for all contracts of the group. */
  readonly key: string | number
  /** As people say it; groups are shown in the order of their names. */
  readonly name: string
}

/** A group of a charge, added up. */
export interface GroupSum<V> {
  readonly name: string
  /** Its sign is the side that the group is on. */
  readonly net: V
  /** By what groups are averaged; its sign says nothing. */
  readonly weight: V
  /** Where the group lies: days to expiry, distance from the index, whatever the charge measures. */
  readonly place: V
}

/** The spot of the unit's coin in one portfolio. */
export interface Hedging<V> {
  /** Hedged spot `H`, base coin, signed; 0 where none hedges. */
  readonly hedgedSpot: V
  readonly spot: SpotThatHedges<V> | null
}

/**
 * One rule of contingency: what it groups, what it adds up and what it charges, stated once. Statements, sweeps by
 * size, the kinks where searches look and the shares of the legs are all read from here. A charge must depend on the
 * groups of each side only through their nets and their average place, so that untouched groups can be taken together.
 */
export type Charge = Rule & (ByGroup | ByContract) & (OfAll | OfOptions | OfLinears)

interface OfAll {
  /** Which contracts it counts. */
  readonly counts: 'all'
  /** The group that a contract nets in. */
  readonly group: (contract: Contract) => Group
}

/** It looks at options alone, at no spot either, and is what it was for as long as those are. */
interface OfOptions {
  readonly counts: 'options'
  readonly group: (contract: OptionContract) => Group
}

/** It looks at perpetuals and futures alone, at no spot either, and is what it was for as long as those are. */
interface OfLinears {
  readonly counts: 'linears'
  readonly group: (contract: LinearContract | InverseContract) => Group
}

interface ByGroup {
  /** What the sum of a group is called. */
  readonly sum: Term
  readonly weight?: undefined
}

/** Every contract is a group by itself. */
interface ByContract {
  readonly sum: null
  /** By what contracts are averaged, in proportion to the size; where left out, the amount. */
  readonly weight?: <V>(holding: Holding<V>) => V
}

interface Rule {
  readonly id: string
  /** The group that hedged spot joins, with its own amount; null where the charge does not count spot. */
  readonly spotGroup: Group | null
  /** What is added up, in proportion to the size of the holding. */
  readonly amount: <V>(holding: Holding<V>) => V
  /** Where a contract lies, the same for all contracts of a group; where left out, nowhere. */
  readonly place?: <V>(unit: ChargedUnit<V>, quoted: Quoted<V>) => V
  /** The charge, USD. */
  readonly charge: <V>(
    a: Algebra<V>,
    unit: ChargedUnit<V>,
    groups: readonly GroupSum<V>[],
    hedging: Hedging<V>,
  ) => V
  /** How much of the charge one unit of weight of each group bears, in proportion; 0 where the group bears nothing. */
  readonly borneBy: (
    groups: readonly GroupSum<number>[],
    unit: ChargedUnit<number>,
    hedging: Hedging<number>,
  ) => readonly number[]
  /** True where the charge may curve either way between kinks, as quotients do; otherwise it is convex there. */
  readonly curved: boolean
}

/** A contingency component: one charge, or several added up. */
export interface Component {
  readonly id: string
  readonly charges: readonly Charge[]
  /** In words, where it is listed among other numbers: `short options contingency`. */
  readonly words: string
  /** The field of the exchange's portfolio-margin answer that has it; null where none does. */
  readonly answered: string | null
  /** How several charges are shown; null for one. */
  readonly parts: ComponentParts | null
}

/** What the place of a component's parts is called in the statement of a unit. */
export type PartsKey = `${string}Parts`

/** How the charges that a component adds up are shown apart. */
export interface ComponentParts {
  /** What the sum is called. */
  readonly total: Term
  /** Where the statement of a unit has the charges, by their ids. */
  readonly key: PartsKey
  /** The charges by their ids, in words where they are listed among other numbers. */
  readonly words: Readonly<Record<string, string>>
}

/** A scenario of the stress test: what it does to price and volatility, as fractions. */
export interface StressScenario<V> {
  readonly price: V
  /** Before the option's own term scaling. */
  readonly iv: V
  /** The part of the scenario's P&L that counts; null where all of it does. */
  readonly weight: V | null
}

/** How the shocks of a scenario reach an option, by its time to expiry. */
export interface OptionShocks<V> {
  /** Volatility shocks are scaled by pivot over days to expiry, to this power; 0: not at all. */
  readonly termPower: V
  readonly termPivotDays: V
  /** In so many last seconds before expiry the price shock decays; 0: not at all. */
  readonly decaySeconds: V
}

/** How margins are made of the maximum loss and the contingency components, USD. */
export interface Requirement {
  readonly contingency: <V>(a: Algebra<V>, components: readonly V[], base: string) => V
  /** What one order portfolio needs. */
  readonly portfolio: <V>(a: Algebra<V>, unit: ChargedUnit<V>, maxLoss: V, contingency: V, of: string) => V
  /** What the unit needs, from what its order portfolios need. */
  readonly largest: <V>(a: Algebra<V>, needed: readonly V[], base: string) => V
  /** Both margins of the unit; neither falls where more is needed. */
  readonly margins: <V>(
    a: Algebra<V>,
    unit: ChargedUnit<V>,
    needed: V,
  ) => { readonly maintenanceMargin: V; readonly initialMargin: V }
  /** How many times the maintenance margin the initial margin is, where a parameter says so; otherwise null. */
  readonly factor: <V>(unit: ChargedUnit<V>) => V | null
  /** True where maintenance margin is the maximum loss and all charges, added: searches then look at the parts. */
  readonly addsUp: boolean
}

/** A portfolio that a unit's margin is taken of: positions and hedges, and the orders that count as filled. */
export interface OrderPortfolio {
  /** Its place in the statement of a unit: `C`. */
  readonly name: string
  readonly words: string
  readonly filled: OrderSet | null
}

/**
 * What every margin model says, as a plain object: what is asked of it is computed by code that knows no model. What a
 * model has no notion of it leaves out.
 */
interface AnyModel {
  readonly id: string
  /** All that rulebooks of this model set, in the order in which people think of them. */
  readonly parameters: readonly ParameterGroup[]
  /** Pairs of parameters of which the first must not be above the second. */
  readonly notAbove?: readonly (readonly [lower: string, higher: string])[]
  readonly account: AccountRules
  /** The fee of perpetuals and futures, of their value; absent where no parameter says it. */
  readonly linearFee?: (rulebook: Rulebook) => number
  /** Absent where the venue publishes none: then nothing is liquidated. */
  readonly liquidation?: LiquidationRules
}

/** A model that margins a unit as a portfolio: by scenarios and contingency. */
export interface MarginModel extends AnyModel {
  readonly scenarios: <V>(a: Algebra<V>, parameters: ParameterValues<V>) => readonly StressScenario<V>[]
  readonly optionShocks: <V>(a: Algebra<V>, parameters: ParameterValues<V>) => OptionShocks<V>
  /** In the order in which they are shown. */
  readonly components: readonly Component[]
  readonly requirement: Requirement
  /** Positions and hedges alone come first; where several need the same, the first decides. */
  readonly orderPortfolios: readonly [OrderPortfolio, ...OrderPortfolio[]]
  /** Absent where spot is nothing to the units: then none hedges. */
  readonly spotHedging?: SpotHedging
}

/** A model that margins every contract and order on its own: it has no scenarios, and nothing nets. */
export interface ContractModel extends AnyModel {
  readonly contracts: ContractRules
}
