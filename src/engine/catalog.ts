import { type Attribution, type AttributionQuestion, attribution } from './analysis/attribution/attribution'
import { type CapacitiesQuestion, capacities, type InstrumentCapacity } from './analysis/capacity/capacities'
import {
  type TradeCapacity,
  type TradeCapacityQuestion,
  tradeCapacity,
} from './analysis/capacity/tradeCapacity'
import { type Withdrawal, withdrawals } from './analysis/capacity/withdrawals'
import { type ComparedPoint, comparedCurve } from './analysis/curve/comparedCurve'
import { type LiquidationPrices, liquidationPrices } from './analysis/curve/liquidationPrices'
import { type CurvePart, type CurveQuestion, marginCurve } from './analysis/curve/marginCurve'
import { marginSurface, type SurfaceColumn, type SurfaceQuestion } from './analysis/curve/marginSurface'
import {
  type AddedMargins,
  type AddedMarginsQuestion,
  addedMargins,
} from './analysis/hedges/questions/addedMargins'
import { hedgeCurve } from './analysis/hedges/questions/hedgeCurve'
import { hedgeFinder } from './analysis/hedges/questions/hedgeFinder'
import { hedgePair } from './analysis/hedges/questions/hedgePair'
import type {
  HedgeCurve,
  HedgeCurveQuestion,
  HedgedUnitQuestion,
  HedgeFinderPart,
  HedgePairPart,
  HedgeQuestion,
} from './analysis/hedges/questions/hedgeRequest'
import { type HedgeTrialQuestion, hedgeTrial } from './analysis/hedges/questions/hedgeTrial'
import { type InstrumentList, instrumentList } from './analysis/hedges/questions/instrumentList'
import { type TradeEffects, tradeEffects } from './analysis/hedges/questions/tradeEffects'
import type { FoundHedge } from './analysis/hedges/valuation/hedgeResult'
import { type MarginWithout, marginWithoutEach } from './analysis/leaveOneOut/marginWithout'
import { payoff } from './analysis/payoff/payoff'
import type { PayoffLine } from './analysis/payoff/payoffLine'
import type { PayoffQuestion } from './analysis/payoff/payoffQuestion'
import {
  type ReconcilePart,
  type ReconcileQuestion,
  reconcileSweep,
} from './analysis/reconcile/reconcileSweep'
import { type BetweenPoints, betweenPoints } from './analysis/stress/betweenPoints'
import type { DecidingQuestion } from './analysis/stress/deciding'
import { type Headroom, type HeadroomQuestion, headroom } from './analysis/stress/headroom'
import { type OwnGrid, type OwnGridQuestion, ownGrid } from './analysis/stress/ownGrid'
import { type StressLegs, stressLegs } from './analysis/stress/stressLegs'
import type { Surprise } from './analysis/surprises/surprise'
import { surprises } from './analysis/surprises/surprises'
import { type HistoricalMove, historicalMoves, type MovesByCoin } from './analysis/withstand/historicalMoves'
import { type AfterMove, withstand } from './analysis/withstand/withstand'
import type { LiquidationPart } from './liquidation/liquidationPart'
import { liquidationSweep } from './liquidation/liquidationSweep'
import { EVERY_UNIT } from './market/shift/everyUnit'
import type { Scenario } from './portfolio/scenario'
import type { SharedSweep } from './sharedSweeps'
import { greeksSweep, type PrintedGreeks } from './statement/greeksSweep'
import { isUnit, type Share, type Sweep, type SweepSubject } from './sweep/sweep'
import { type VenueCurvePoint, type VenueCurveQuestion, venueCurve } from './venues/venueCurve'
import { type VenueDetailAnswer, venueDetail } from './venues/venueDetail'
import { type VenueHedge, type VenueHedgeQuestion, venueHedges } from './venues/venueHedges'
import { type VenueLegPnls, type VenueLegsQuestion, venueLegs } from './venues/venueLegs'
import { type VenueSurfaceColumn, type VenueSurfaceQuestion, venueSurface } from './venues/venueSurface'
import { type VenueAnswer, venueSweep } from './venues/venueSweep'
import { type VenueMarginWithout, venueWithoutEach } from './venues/venueWithoutEach'

/** Every sweep that the engine knows: what it is asked, and what its parts are. All of it plain data. */
export interface Sweeps {
  /** The staged liquidation of the account after the moves: its start, its steps, its end. */
  liquidation: { question: null; part: LiquidationPart }
  /** The unit's maintenance margin without each row: a part for each. */
  marginWithout: { question: null; part: MarginWithout }
  /** The account's margins along an axis, and where the MM rate crosses the levels: one part each. */
  marginCurve: { question: CurveQuestion; part: CurvePart }
  /** The account's margins along an axis by its own model and by the one beside it: a part for each place. */
  comparedCurve: { question: CurveQuestion; part: ComparedPoint }
  /**
   * The nearest prices at which the account is liquidated, down and up; of several coins then also the nearest of one
   * alone.
   */
  liquidationPrices: { question: null; part: LiquidationPrices }
  /** The MM rate over price and volatility: a part for each price. */
  marginSurface: { question: SurfaceQuestion; part: SurfaceColumn }
  /** The Greeks of a unit by what makes them and by expiry: one part. */
  greeks: { question: { readonly base: string }; part: PrintedGreeks }
  /** The legs of a unit in every scenario: one part. */
  stressLegs: { question: DecidingQuestion; part: StressLegs }
  /** What makes another scenario decide: one part. */
  headroom: { question: HeadroomQuestion; part: Headroom }
  /** The account's own P&L between the rulebook's points: one part. */
  betweenPoints: { question: DecidingQuestion; part: BetweenPoints }
  /** A unit under a scenario grid of the user's own: one part. */
  ownGrid: { question: OwnGridQuestion; part: OwnGrid }
  /** What the account gains over each of these moves: a part for each. */
  historicalMoves: {
    question: { readonly base: string; readonly moves: readonly MovesByCoin[] }
    part: HistoricalMove
  }
  /** Where the account stands after each of these moves, and what would be liquidated: a part for each. */
  withstand: { question: { readonly moves: readonly MovesByCoin[] }; part: AfterMove }
  /** What a unit or the account gains and loses against the price: a part for each time. */
  payoff: { question: PayoffQuestion; part: PayoffLine }
  /** The parts of a unit's margin by leg: one part. */
  attribution: { question: AttributionQuestion; part: Attribution }
  /** What a unit can be hedged with: one part. */
  instrumentList: { question: HedgedUnitQuestion; part: InstrumentList }
  /** The margin by the size of a hedge: one part. */
  hedgeCurve: { question: HedgeCurveQuestion; part: HedgeCurve }
  /** A hedge of a chosen size, appraised: one part. */
  hedgeTrial: { question: HedgeTrialQuestion; part: FoundHedge }
  /** The best size of every instrument: a part for each. */
  hedgeFinder: { question: HedgeQuestion; part: HedgeFinderPart }
  /** How much more of each instrument can be traded: a part for each. */
  capacities: { question: CapacitiesQuestion; part: InstrumentCapacity }
  /** How much more of one trade, a contract or a strategy: one part. */
  tradeCapacity: { question: TradeCapacityQuestion; part: TradeCapacity }
  /** How much of each coin can be withdrawn: a part for each in the wallet. */
  withdrawals: { question: null; part: Withdrawal }
  /** The best two linear instruments together: a part for each pair that is better than those before. */
  hedgePair: { question: HedgeQuestion; part: HedgePairPart }
  /** What one more of each instrument would add to its unit's margins: a part for each. */
  addedMargins: { question: AddedMarginsQuestion; part: AddedMargins }
  /** Somebody else's numbers beside ours, and what explains the rest. */
  reconcile: { question: ReconcileQuestion; part: ReconcilePart }
  /** The same book at other venues: a part for each. */
  venues: { question: null; part: VenueAnswer }
  /** The same book at one venue, and what its margins are made of: one part. */
  venueDetail: { question: { readonly model: string }; part: VenueDetailAnswer }
  /** The account's margins at one venue along an axis: a part for each place. */
  venueCurve: { question: VenueCurveQuestion; part: VenueCurvePoint }
  /** The account's margins at one venue over price and volatility: a part for each price. */
  venueSurface: { question: VenueSurfaceQuestion; part: VenueSurfaceColumn }
  /** What each leg of a venue's unit gains or loses in every scenario: a part for each. */
  venueLegs: { question: VenueLegsQuestion; part: VenueLegPnls }
  /** A venue's margins without each row: a part for each. */
  venueWithoutEach: { question: { readonly model: string }; part: VenueMarginWithout }
  /** What each instrument would save at each venue: a part for each that saves margin. */
  venueHedges: { question: VenueHedgeQuestion; part: VenueHedge }
  /** What each hedge and order does to the components of the margin: one part. */
  tradeEffects: { question: { readonly base: string }; part: TradeEffects }
  /** What the numbers do against expectation, the weightiest first: one part. */
  surprises: { question: null; part: readonly Surprise[] }
}

export type SweepKind = keyof Sweeps
export type SweepQuestion<K extends SweepKind> = Sweeps[K]['question']
export type SweepPart<K extends SweepKind> = Sweeps[K]['part']

type Asked<Question, Part, Shares extends readonly Share[]> = (
  subject: SweepSubject,
  question: Question,
  ...share: Shares
) => Sweep<Part>

type SweepOf<K extends SweepKind, Shares extends readonly Share[]> = Asked<
  SweepQuestion<K>,
  SweepPart<K>,
  Shares
>

/** Of all sweeps, and as they are told of shares: only those that workers share, of which share they are to work on. */
type Catalog = { readonly [K in SweepKind]: SweepOf<K, readonly [share: Share]> }
type ByShares = {
  readonly [K in SweepKind]: SweepOf<K, K extends SharedSweep ? readonly [Share] : readonly []>
}

/** The sweep of a unit that the market has; of another one it has no parts. */
function ofUnit<Question extends { readonly base: string }, Part, Shares extends readonly Share[]>(
  sweep: Asked<Question, Part, Shares>,
  isAsked: (scenario: Scenario, base: string) => boolean = isUnit,
): Asked<Question, Part, Shares> {
  return function* (subject, question, ...share) {
    if (isAsked(subject.scenario, question.base)) yield* sweep(subject, question, ...share)
  }
}

/** Along an axis all units may be moved at once. */
function isMovable(scenario: Scenario, base: string): boolean {
  return base === EVERY_UNIT || isUnit(scenario, base)
}

/** How each of them is made. */
export const SWEEPS: Catalog = {
  liquidation: liquidationSweep,
  marginWithout: marginWithoutEach,
  marginCurve: ofUnit(marginCurve, isMovable),
  comparedCurve: ofUnit(comparedCurve, isMovable),
  liquidationPrices,
  marginSurface: ofUnit(marginSurface, isMovable),
  greeks: ofUnit(greeksSweep),
  stressLegs: ofUnit(stressLegs),
  headroom: ofUnit(headroom),
  betweenPoints: ofUnit(betweenPoints),
  ownGrid: ofUnit(ownGrid),
  historicalMoves,
  withstand,
  withdrawals,
  payoff: ofUnit(payoff, isMovable),
  attribution: ofUnit(attribution),
  instrumentList,
  hedgeCurve,
  hedgeTrial,
  hedgeFinder,
  hedgePair,
  capacities: ofUnit(capacities),
  tradeCapacity: ofUnit(tradeCapacity),
  addedMargins,
  reconcile: reconcileSweep,
  venues: venueSweep,
  venueDetail,
  venueCurve: ofUnit(venueCurve, isMovable),
  venueSurface: ofUnit(venueSurface, isMovable),
  venueLegs,
  venueWithoutEach,
  venueHedges,
  tradeEffects,
  surprises,
} satisfies ByShares
