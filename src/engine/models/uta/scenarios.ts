import type { ParameterValues } from '@/engine/margin/parameterValues'
import type { OptionShocks, StressScenario } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import { termsOf } from '@/engine/numbers/term'
import { memoize } from '@/engine/util/memoize'
import { STRESS } from './parameters'

const TERMS = termsOf('Maximum loss', {
  priceShock: ['Price shock', 'ratio', 'How far the scenario moves the price.'],
  step: [
    'Place in the price range',
    'ratio',
    'The scenario’s place between the lowest (-1) and the highest price (1).',
  ],
  noShock: ['Volatility unchanged', 'ratio', 'The scenario leaves volatility as it is.'],
})

const RULE = { kind: 'rule', note: 'margin model, maximum loss' } as const

/**
 * Every price shock with every volatility shock: prices ascending, within each volatility down, unchanged, up.
 * Follows the margin model, section "Maximum loss".
 */
export function scenarios<V>(a: Algebra<V>, factors: ParameterValues<V>): readonly StressScenario<V>[] {
  const stress = factors.of(STRESS)
  const noShock = a.leaf(TERMS.noShock, new Decimal(0), RULE)
  return priceShocks(a, stress.priceRange, a.toNumber(stress.priceSteps)).flatMap((price) =>
    [stress.ivDown, noShock, stress.ivUp].map((iv) => ({ price, iv, weight: null })),
  )
}

/** Volatility shocks fade with time to expiry; the price shock of an option decays shortly before it. */
export function optionShocks<V>(_a: Algebra<V>, factors: ParameterValues<V>): OptionShocks<V> {
  const { ivTermPower, ivTermPivotDays, expiryDecaySeconds } = factors.of(STRESS)
  return { termPower: ivTermPower, termPivotDays: ivTermPivotDays, decaySeconds: expiryDecaySeconds }
}

/** Equally spaced from -range to +range. */
function priceShocks<V>(a: Algebra<V>, range: V, steps: number): readonly V[] {
  return placesOf(steps).map((place) => a.product(TERMS.priceShock, [range, a.leaf(TERMS.step, place, RULE)]))
}

/** Divisions to 50 digits, of which every grid of as many steps has the same. */
const placesOf = memoize((steps: number): readonly Decimal[] => {
  const last = steps - 1
  return Array.from({ length: steps }, (_, i) => new Decimal(2 * i - last).dividedBy(last))
})
