import type { UnitMargin } from '@/engine/margin/unitMargin'
import { placesNearZero, type Sample } from '@/engine/maths/roots'
import type { Bound } from '@/engine/numbers/bounds'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { resting, type Steps } from '@/engine/sweep/resting'
import { currentValue, type UnitParameter, unitParameters } from './changedRules'
import { agrees, lastDigitsApart, oursOf } from './compare'
import type { Observation } from './observation'
import { samplesOf } from './samples'
import { type Trial, trialOf } from './trial'

/** A parameter that alone, at this value, makes ours theirs. */
export interface Explanation {
  /** Its path in the rulebook, of the unit's own: `units.BTC.stress.priceRange`. */
  readonly parameter: string
  readonly value: string
  /** What it is now. */
  readonly was: string
}

/** A piece of the search: how much of it is done, 0 ... 1, and what was found in it. */
export interface ExplanationPiece {
  readonly found?: Explanation
  readonly done: number
}

/** Values are found to so many digits, and to more where the numbers say more. */
const DIGITS = [6, 7, 8, 9, 10, 11, 12]
const AS_GOOD_AS_ZERO = 1e-9
const ROUNDINGS = [Decimal.ROUND_HALF_UP, Decimal.ROUND_FLOOR, Decimal.ROUND_CEIL] as const
/** Doubles of a sweep stray from exact decimals by so many last digits at most, before exact ones are asked. */
const SLACK = 10
/** Numbers that differ are tried in turn for what leads to the value: some jump, some turn. */
const MOST_LEADS = 3
/** A parameter that moves nothing at so many of its values is no explanation. */
const FEW = 6

/**
 * The unit's parameters that alone explain every number of a unit
 * in which theirs is not ours, their rounding allowed for, without parting any that agrees: each with its value, to at
 * least 6 digits. Empty where nothing differs, and where no single parameter explains it.
 *
 * @param observations what theirs can be held to
 * @param margin ours, as it is
 */
export function explanations(
  scenario: Scenario,
  observations: readonly Observation[],
  margin: UnitMargin<Figure>,
): readonly Explanation[] {
  const pieces = explanationPieces(scenario, observations, margin)
  return [...pieces].flatMap(({ found }) => found ?? [])
}

/** The same in pieces of a few milliseconds, each parameter as soon as its value is found. */
export function* explanationPieces(
  scenario: Scenario,
  observations: readonly Observation[],
  margin: UnitMargin<Figure>,
): Generator<ExplanationPiece, void, void> {
  const { base } = margin.unit
  const apart = observations.filter((one) => {
    const ours = oursOf(one, margin)
    return ours === null || !agrees(one, ours)
  })
  if (apart.length === 0) return
  const leads = leadsAmong(apart, margin)
  const trial = trialOf(scenario, base)
  const parameters = unitParameters(margin.unit.model)
  for (const [place, parameter] of parameters.entries()) {
    const done = place / parameters.length
    const value = yield* resting(explainingValue(trial, parameter, observations, leads), done)
    if (value === null) continue
    const was = currentValue(scenario.rulebook.unit(base), parameter).toFixed()
    yield { found: { parameter: `units.${base}.${parameter.path}`, value: value.toFixed(), was }, done }
  }
}

/** Those that differ by most of their last digits first: they say most of the value; of each difference one. */
function leadsAmong(apart: readonly Observation[], margin: UnitMargin<Figure>): readonly Observation[] {
  const sized = apart
    .map((one) => ({ one, size: Math.abs(lastDigitsApart(figures, one, margin)) }))
    .filter(({ size }) => !Number.isNaN(size))
    .sort((a, b) => b.size - a.size)
  const differing = sized.filter(({ size }, i) => size !== sized[i - 1]?.size).slice(0, MOST_LEADS)
  // The margin itself never jumps.
  const whole = sized.filter(({ one }) => one.role === 'maintenanceMargin')
  return [...new Set([...differing, ...whole].map(({ one }) => one))]
}

function* explainingValue(
  trial: Trial,
  parameter: UnitParameter,
  observations: readonly Observation[],
  leads: readonly Observation[],
): Steps<Decimal | null> {
  const { bound } = parameter
  const tried = new Map<number, UnitMargin<number>>()
  const sweptAt = (x: number) => {
    const margin = tried.get(x) ?? trial.swept(parameter, x)
    tried.set(x, margin)
    return margin
  }
  const now = trial.now(parameter)
  const samples = samplesOf(bound, now)
  const few = samples.filter((x, i) => x === now || i % Math.ceil(samples.length / FEW) === 0)
  for (const x of few) {
    sweptAt(x)
    yield
  }
  const isMoved = (lead: Observation) => {
    const [first, ...others] = few.map((x) => lastDigitsApart(numbers, lead, sweptAt(x)))
    return others.some((off) => !Object.is(off, first))
  }
  if (!leads.every(isMoved)) return null
  for (const x of samples) {
    sweptAt(x)
    yield
  }
  for (const lead of leads) {
    const offAt = (x: number) =>
      bound.holds(new Decimal(x)) ? lastDigitsApart(numbers, lead, sweptAt(x)) : Number.NaN
    const offs = samples.map((x): Sample => ({ x, off: offAt(x) }))
    for (const place of placesNearZero(offs, offAt, 1, now)) {
      yield
      const value = roundedThatFits(place, bound, (rounded) =>
        fits(observations, sweptAt(rounded.toNumber()), () => trial.exact(parameter, rounded)),
      )
      if (value !== null) return value
    }
  }
  return null
}

/** The place with as few digits as still explain everything, from 6 on. */
function roundedThatFits(
  place: number,
  bound: Bound,
  isRight: (rounded: Decimal) => boolean,
): Decimal | null {
  if (Math.abs(place) < AS_GOOD_AS_ZERO && bound.holds(ZERO) && isRight(ZERO)) return ZERO
  const tried = new Set<string>()
  for (const digits of DIGITS) {
    for (const rounding of ROUNDINGS) {
      const rounded = new Decimal(place).toSignificantDigits(digits, rounding)
      if (tried.has(rounded.toFixed()) || !bound.holds(rounded)) continue
      tried.add(rounded.toFixed())
      if (isRight(rounded)) return rounded
    }
  }
  return null
}

/** Whether everything is as observed: first in doubles, then exactly. */
function fits(
  observations: readonly Observation[],
  swept: UnitMargin<number>,
  exact: () => UnitMargin<Figure>,
): boolean {
  if (!observations.every((one) => Math.abs(lastDigitsApart(numbers, one, swept)) <= SLACK)) return false
  const margin = exact()
  return observations.every((one) => {
    const ours = oursOf(one, margin)
    return ours !== null && agrees(one, ours)
  })
}
