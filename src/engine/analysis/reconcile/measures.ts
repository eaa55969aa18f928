import type { Contract } from '@/engine/instruments/contract'
import type { Leg } from '@/engine/margin/netPortfolio'
import { maintenanceMarginOf } from '@/engine/margin/portfolioMargin'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Source } from '@/engine/numbers/source'
import { termsOf } from '@/engine/numbers/term'
import { legPnl, spotPnl } from '@/engine/stress/legPnl'
import { known } from '@/engine/util/known'
import type { Counted, Measure } from './observation'

const TERMS = termsOf('Maximum loss', {
  heldPnl: ['P&L of what is held', 'USD', 'What these legs gain or lose if the scenario comes.'],
  heldSize: ['Size held', 'base', 'Positions and hedges in the contract, added.'],
  worstPnl: [
    'Worst of the volatility shocks',
    'USD',
    'The least P&L at one price, over the volatility shocks.',
  ],
  factor: ['Initial by maintenance margin', 'ratio', 'The initial margin by the maintenance margin.'],
  steps: ['Price steps', 'steps', 'How many prices the grid has.'],
})
const RULE: Source = { kind: 'rule', note: 'margin model, maximum loss' }

/** Volatility shocks at every price: down, unchanged, up. */
export const VOLATILITIES = 3
export type Volatility = 0 | 1 | 2

/** Which price of the grid is meant: the how-manieth, or the one with this shock. */
export type Step = number | Decimal

/** Which legs are meant. */
export type ContractFilter = (contract: Contract) => boolean

type Measured = Measure['measured']

const counting =
  (counts: Counted) =>
  (measured: Measured): Measure => ({ counts, measured })
const dollars = counting('USD')
const coins = counting('base')
const share = counting('rate')
const number = counting('number')

export const maintenanceMargin = dollars((_a, margin) => margin.maintenanceMargin)
export const initialMargin = dollars((_a, margin) => margin.initialMargin)
export const maxLoss = dollars((_a, margin) => margin.deciding.stress.maxLoss)
export const hedgedSpot = coins((_a, margin) => margin.deciding.hedgedSpot)
export const lockedSpot = coins((_a, margin) => margin.held.hedgedSpot)
export const indexPrice = dollars((_a, margin) => margin.unit.index)

/** How many times the maintenance margin is required: the parameter that says so, else what the margins come to. */
export const marginFactor = number(
  (a, { unit, initialMargin: im, maintenanceMargin: mm }) =>
    unit.model.requirement.factor(unit) ?? (a.sign(mm) === 0 ? null : a.quotient(TERMS.factor, im, mm)),
)

export const ofPortfolio = (name: string) =>
  dollars((a, margin) => maintenanceMarginOf(a, margin.unit, known(margin.portfolios, name)))

export const contingency = dollars((_a, margin) => margin.deciding.contingency.total)

/** A component of the model by its id. */
export const component = (id: string) => dollars((_a, margin) => chargedOn(margin, id)?.amount ?? null)

/** One of the charges that a component adds up. */
export const part = (id: string, charge: string) =>
  dollars((_a, margin) => {
    const its = chargedOn(margin, id)
    return its?.charges[its.component.charges.findIndex((one) => one.id === charge)] ?? null
  })

function chargedOn<V>(margin: UnitMargin<V>, id: string) {
  return margin.deciding.charged.find(({ component: { id: its } }) => its === id)
}

/** How many prices the scenarios have. */
export const priceSteps = number((a, margin) => a.leaf(TERMS.steps, pricesOf(a, margin).length, RULE))

/** The same; where the grid has all of these prices, as many as they are: an answer may leave some out. */
export const priceStepsOf = (prices: readonly Decimal[]) =>
  number((a, margin) =>
    prices.every((price) => firstAt(a, margin, price) !== null)
      ? a.leaf(TERMS.steps, prices.length, RULE)
      : priceSteps.measured(a, margin),
  )

/** The lowest or the highest price shock. */
export const outermostShock = (end: 'lowest' | 'highest') =>
  share((_a, { unit }) => unit.grid.shocks.at(end === 'lowest' ? 0 : -1)?.price ?? null)

/** The price shock of the `step`-th price of the scenarios. */
export const priceShock = (step: number) => share((a, margin) => pricesOf(a, margin)[step] ?? null)

/** The price shocks of the scenarios in their order, each once. */
function pricesOf<V>(a: Algebra<V>, { unit }: UnitMargin<V>): readonly V[] {
  return [...new Map(unit.grid.shocks.map(({ price }) => [a.toNumber(price), price])).values()]
}

export const volatilityShock = (volatility: Volatility) =>
  share((_a, { unit }) => unit.grid.shocks[volatility]?.iv ?? null)

/** P&L of the deciding portfolio in one scenario. */
export const unitPnl = (step: Step, volatility: Volatility) =>
  dollars((a, margin) => scenarioOf(margin.deciding.stress.pnls, firstAt(a, margin, step), volatility))

/** The least P&L of the deciding portfolio at one price. */
export const worstUnitPnl = (step: Step) =>
  dollars((a, margin) => {
    const first = firstAt(a, margin, step)
    return first === null ? null : leastOf(a, margin.deciding.stress.pnls.slice(first, first + VOLATILITIES))
  })

/** The price or the volatility shock of the worst scenario; where a scenario with theirs is as bad, theirs. */
export const worstShock = (of: 'price' | 'iv', theirs: Decimal) =>
  share((a, margin) =>
    a.sign(margin.deciding.stress.maxLoss) === 0 ? null : worstAmong(a, margin, of, theirs),
  )

/** The volatility shock that is worst at one price; where theirs is as bad, theirs. */
export const worstVolatility = (step: Step, theirs: Decimal) =>
  share((a, margin) => {
    const first = firstAt(a, margin, step)
    return first === null ? null : worstAmong(a, margin, 'iv', theirs, first, first + VOLATILITIES)
  })

const TIE = 1e-8

function worstAmong<V>(
  a: Algebra<V>,
  margin: UnitMargin<V>,
  of: 'price' | 'iv',
  theirs: Decimal,
  from = 0,
  to = margin.unit.grid.shocks.length,
): V | null {
  const { weights } = margin.unit.grid.doubles
  const pnls = margin.deciding.stress.pnls.map((pnl, i) => a.toNumber(pnl) * (weights[i] ?? 1))
  const least = Math.min(...pnls.slice(from, to))
  const worst = margin.unit.grid.shocks.filter(
    (_shock, i) => i >= from && i < to && (pnls[i] as number) - least <= TIE,
  )
  const same = worst.find((shock) => Math.abs(a.toNumber(shock[of]) - theirs.toNumber()) <= TIE)
  return (same ?? worst[0])?.[of] ?? null
}

/** P&L of what is held of some contracts, in one scenario; null where nothing is. */
export const heldPnl = (held: ContractFilter, step: Step, volatility: Volatility) =>
  dollars((a, margin) => pnlOf(a, margin, legsOf(margin, held), firstAt(a, margin, step), volatility))

/** The least of it at one price. */
export const worstHeldPnl = (held: ContractFilter, step: Step) =>
  dollars(<V>(a: Algebra<V>, margin: UnitMargin<V>) => {
    const legs = legsOf(margin, held)
    const first = firstAt(a, margin, step)
    const pnls = [0, 1, 2].map((volatility) => pnlOf(a, margin, legs, first, volatility))
    return leastOf(
      a,
      pnls.filter((pnl): pnl is V => pnl !== null),
    )
  })

export const heldSize = (held: ContractFilter) =>
  number((a, margin) => {
    const legs = legsOf(margin, held)
    return legs.length === 0
      ? null
      : a.sum(
          TERMS.heldSize,
          legs.map(({ size }) => size),
        )
  })

export const markPrice = (key: string) => number((_a, { unit }) => unit.contracts.get(key)?.mark ?? null)

export const spotPnlAt = (step: Step) =>
  dollars((a, margin) => {
    const shock = scenarioOf(margin.unit.grid.shocks, firstAt(a, margin, step), 0)
    return shock === null ? null : spotPnl(a, margin.unit, margin.deciding.hedgedSpot, shock.price)
  })

/**
 * Of the `row`-th leg of the deciding portfolio, where it is this symbol: its size, delta or P&L in the worst scenario.
 */
export const ofLeg = (row: number, symbol: string, field: keyof typeof OF_LEG) =>
  OF_LEG[field]((a, margin) => {
    const { legs, hedgedSpot: spot, stress } = margin.deciding
    const worst = margin.unit.grid.shocks[stress.worst]
    if (worst === undefined) return null
    if (symbol === 'spot' && row === legs.length) {
      return field === 'worstPnl' ? spotPnl(a, margin.unit, spot, worst.price) : spot
    }
    const leg = legs[row]
    if (leg?.symbol !== symbol) return null
    return field === 'worstPnl' ? pnlOf(a, margin, [leg], stress.worst, 0) : leg[field]
  })
const OF_LEG = { size: number, delta: coins, worstPnl: dollars }

/** Scenarios of one price stand together; the first of them. Null where the grid has no such price. */
function firstAt<V>(a: Algebra<V>, { unit }: UnitMargin<V>, step: Step): number | null {
  if (typeof step === 'number') return step * VOLATILITIES
  const shock = step.toNumber()
  const first = unit.grid.shocks.findIndex(({ price }) => Math.abs(a.toNumber(price) - shock) <= SAME_PRICE)
  return first < 0 ? null : first
}
const SAME_PRICE = 1e-6

function scenarioOf<T>(all: readonly T[], first: number | null, volatility: number): T | null {
  return first === null ? null : (all[first + volatility] ?? null)
}

function legsOf<V>({ legs }: UnitMargin<V>, held: ContractFilter): readonly Leg<V>[] {
  return legs.held.filter(({ quoted }) => held(quoted.contract))
}

function pnlOf<V>(
  a: Algebra<V>,
  { unit }: UnitMargin<V>,
  legs: readonly Leg<V>[],
  first: number | null,
  volatility: number,
): V | null {
  if (legs.length === 0 || first === null || unit.grid.shocks[first + volatility] === undefined) return null
  const scenario = first + volatility
  return a.sum(
    TERMS.heldPnl,
    legs.map(({ quoted, size, symbol }) => legPnl(a, unit, quoted, size, scenario, symbol)),
  )
}

function leastOf<V>(a: Algebra<V>, pnls: readonly V[]): V | null {
  return pnls.length === 0 ? null : a.minimum(TERMS.worstPnl, pnls)
}
