import type { ParameterValues } from '@/engine/margin/parameterValues'
import type { Algebra } from '@/engine/numbers/algebra'
import { naturalLogarithm, squareRoot } from '@/engine/numbers/functions'
import { termsOf } from '@/engine/numbers/term'
import { SKEW } from './parameters'

const TERMS = termsOf('Derive: shocked volatility', {
  rootYears: ['Root of the years', 'ratio', 'The square root of the years to expiry.'],
  linearByTerm: [
    'Tilt by term',
    'ratio',
    'How the most of the tilt changes with the root of the years left.',
  ],
  linearCap: [
    'Most of the tilt here',
    'ratio',
    'How far the tilt changes volatilities of this expiry at most.',
  ],
  absByTerm: ['Bend by term', 'ratio', 'How the most of the bend changes with the root of the years left.'],
  absCap: ['Most of the bend here', 'ratio', 'How far the bend changes volatilities of this expiry at most.'],
  widthByTerm: ['Width’s volatility by term', 'ratio', 'How it changes with the root of the years left.'],
  widthVolatility: ['Width’s volatility here', 'a year', 'The volatility of the width for this expiry.'],
  deviations: [
    'Width by deviations',
    'ratio',
    'The root of the years, times the width, times the volatility of the width.',
  ],
  width: [
    'Width of the tilt',
    'ratio',
    'How far from the forward price, in logarithms, the tilt is complete.',
  ],
  strikeRatio: ['Strike over forward', 'ratio', 'The strike price by the shocked forward price.'],
  logStrike: ['Strike over forward', 'ratio', 'The logarithm of that ratio.'],
  distance: ['Distance from the forward', 'ratio', 'That logarithm without its sign: both wings alike.'],
  reached: ['Tilt at the strike', 'ratio', 'How far the tilt has come at the strike price, before its most.'],
  lowest: ['Least of the tilt', 'ratio', 'The most of the tilt with its sign changed.'],
  tilt: ['Change by the tilt', 'ratio', 'How much the volatility at this strike price changes.'],
  factor: ['Tilt factor', 'ratio', 'One plus the change by the tilt.'],
  kept: ['Tilt factor that counts', 'ratio', 'The tilt factor, never below 0.'],
})

/** How the smile of an expiry is tilted: in the one direction, or both wings alike. */
export interface Tilts<V> {
  readonly linear: V
  readonly abs: V
  /** How far from the forward, in logarithms, both are complete. */
  readonly width: V
}

/** The tilts of an expiry, ratios. Follows "Derive: portfolio margin 2", "Shocked volatility". */
export function tilts<V>(a: Algebra<V>, factors: ParameterValues<V>, name: string, years: V): Tilts<V> {
  const skew = factors.of(SKEW)
  const root = squareRoot(a, TERMS.rootYears, years, name)
  const linearByTerm = a.product(TERMS.linearByTerm, [skew.linearSlope, root], name)
  const absByTerm = a.product(TERMS.absByTerm, [skew.absSlope, root], name)
  const widthByTerm = a.product(TERMS.widthByTerm, [skew.volatilitySlope, root], name)
  const volatility = a.sum(TERMS.widthVolatility, [skew.volatility, widthByTerm], name)
  const deviations = a.product(TERMS.deviations, [root, skew.width, volatility], name)
  return {
    linear: a.sum(TERMS.linearCap, [skew.linearCap, linearByTerm], name),
    abs: a.sum(TERMS.absCap, [skew.absCap, absByTerm], name),
    width: a.maximum(TERMS.width, [skew.minimumWidth, deviations], name),
  }
}

/** What a volatility at `strike` is multiplied by; `of` says whose. */
export function tiltFactor<V>(
  a: Algebra<V>,
  tilts: Tilts<V>,
  mode: 'linear' | 'abs',
  strike: V,
  forward: V,
  of: string,
): V {
  const cap = tilts[mode]
  const ratio = a.quotient(TERMS.strikeRatio, strike, forward, of)
  const log = naturalLogarithm(a, TERMS.logStrike, ratio, of)
  const place = mode === 'abs' ? a.absolute(TERMS.distance, log, of) : log
  const reached = a.quotient(TERMS.reached, a.product(TERMS.reached, [place, cap], of), tilts.width, of)
  const tilt =
    a.sign(place) >= 0
      ? a.minimum(TERMS.tilt, [cap, reached], of)
      : a.maximum(TERMS.tilt, [a.negation(TERMS.lowest, cap, of), reached], of)
  return a.maximum(TERMS.kept, [a.zero, a.sum(TERMS.factor, [a.one, tilt], of)], of)
}
