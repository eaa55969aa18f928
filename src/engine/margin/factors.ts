import type { Algebra } from '@/engine/figure/algebra'
import { type Term, termsOf } from '@/engine/figure/term'
import type { Parameter, UnitParameters } from '@/engine/model/rulebook'

const STRESS = termsOf('Maximum loss', {
  priceRange: ['Price range', 'ratio', 'How far the price is shocked, up and down.'],
  ivUp: ['Volatility shock up', 'ratio', 'How much volatility rises in the shock up, relative to itself.'],
  ivDown: [
    'Volatility shock down',
    'ratio',
    'How much volatility falls in the shock down, relative to itself.',
  ],
  ivTermPower: [
    'Term power',
    'ratio',
    'How strongly volatility shocks fade with time to expiry; 0: not at all.',
  ],
  ivTermPivotDays: ['Term pivot', 'days', 'The time to expiry at which volatility shocks count in full.'],
  expiryDecaySeconds: [
    'Expiry decay',
    'seconds',
    'In the last seconds before expiry an option’s price shock decays.',
  ],
})
const CONTINGENCY = termsOf('Contingency components', {
  shortOptionCoefficient: [
    'Short option coefficient',
    'ratio',
    'The share of the index price reserved for each option sold.',
  ],
  vegaFactor: [
    'Vega factor',
    'points per day',
    'Volatility points reserved for each day between hedged vegas.',
  ],
  stablecoinSpreadFactor: [
    'Stablecoin spread factor',
    'ratio',
    'The share reserved where deltas in different dollars hedge each other.',
  ],
  deltaFactor: ['Delta factor', 'per day', 'The share reserved for each day between hedged deltas.'],
  basisFactor: ['Basis factor', 'ratio', 'The share of the basis of hedged spot that is reserved.'],
  basisThreshold: [
    'Basis threshold',
    'ratio',
    'What is reserved of hedged spot on top of its basis, as far as the collateral haircut does not cover it.',
  ],
  perpFuturesRiskFactor: [
    'Perpetual and futures factor',
    'ratio',
    'The share of the notional reserved for perpetuals and futures.',
  ],
})
const INITIAL = termsOf('Maintenance and initial margin of a unit, with active orders', {
  imFactor: [
    'Initial margin factor',
    'ratio',
    'How many times the maintenance margin is needed to open positions.',
  ],
})

/** A unit's parameters as values of the algebra. */
export interface Factors<V> {
  readonly stress: Readonly<Record<keyof typeof STRESS, V>> & { readonly priceSteps: number }
  readonly contingency: Readonly<Record<keyof typeof CONTINGENCY, V>>
  readonly imFactor: V
  readonly spotHedge: boolean
}

/** A rulebook's parameter as a value of the algebra, with its source. */
export function parameter<V>(a: Algebra<V>, term: Term, from: Parameter, of?: string): V {
  const { value, path, source, overridden } = from
  return a.leaf(
    term,
    value,
    { kind: 'parameter', path, origin: source.kind, note: source.note, overridden },
    of,
  )
}

/** The parameters of one unit. */
export function factors<V>(a: Algebra<V>, from: UnitParameters, base: string): Factors<V> {
  const all = <Id extends string>(
    terms: Readonly<Record<Id, Term>>,
    values: Readonly<Record<Id, Parameter>>,
  ) =>
    Object.fromEntries(
      (Object.keys(terms) as Id[]).map((id) => [id, parameter(a, terms[id], values[id], base)]),
    ) as Record<Id, V>
  return {
    stress: { ...all(STRESS, from.stress), priceSteps: from.stress.priceSteps.value.toNumber() },
    contingency: all(CONTINGENCY, from.contingency),
    imFactor: parameter(a, INITIAL.imFactor, from.imFactor, base),
    spotHedge: from.spotHedge,
  }
}
