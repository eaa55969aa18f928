import { MILLISECONDS_PER_DAY, SECONDS_PER_DAY } from '@/engine/instruments/time'
import { unitRules } from '@/engine/margin/unitRules'
import { numbers } from '@/engine/numbers/numbers'
import { rowsInUse, type Scenario } from '@/engine/portfolio/scenario'
import { memoize } from '@/engine/util/memoize'
import { daysUntil } from './daysUntil'

/** The hour of the day at which contracts expire and a new day of theirs begins. */
const BEGINS = (8 * MILLISECONDS_PER_DAY) / 24

/** A place nearer than half a second is at a step, in days. */
const AT_IT = 0.5 / SECONDS_PER_DAY

/**
 * Where the margin jumps because days begun count whole: at 08:00 UTC of every day, as long as there is an option
 * whose volatility shock depends on its term. Follows the margin model, section "Maximum loss".
 */
export interface DaySteps {
  /** The steps between two places, both left out, in days ahead. */
  readonly between: (left: number, right: number) => readonly number[]
  /** By which part a volatility shock grows at most at a step between the two places. */
  readonly growth: (left: number, right: number) => number
}

/** Days to an expiry of options, and the power of their term in a volatility shock. */
interface Term {
  readonly days: number
  readonly power: number
}

/** The steps of a scenario before any move of the clock. */
export function dayStepsOf(scenario: Scenario): DaySteps {
  const { asOf, rulebook } = scenario
  const powerOf = memoize((base: string) => unitRules(numbers, rulebook, base).shocks.optionShocks.termPower)
  const stepped = new Map<string, Term>()
  for (const { contract } of rowsInUse(scenario)) {
    if (contract.kind !== 'option') continue
    const power = powerOf(contract.base)
    const days = daysUntil(asOf, contract.expiry)
    if (power !== 0) stepped.set(`${days} ${power}`, { days, power })
  }
  const terms = [...stepped.values()]
  const last = Math.max(0, ...terms.map(({ days }) => days))
  const first = daysUntil(
    asOf,
    Math.floor((asOf - BEGINS) / MILLISECONDS_PER_DAY + 1) * MILLISECONDS_PER_DAY + BEGINS,
  )
  return {
    between(left, right) {
      const from = Math.max(0, Math.ceil(left + AT_IT - first))
      const count = Math.ceil(Math.min(right, last) - AT_IT - first) - from
      return count <= 0 ? [] : Array.from({ length: count }, (_, i) => first + from + i)
    },
    growth(left, right) {
      const growths = terms.flatMap(({ days, power }) => {
        // The last step between the two places is the largest: from `after` + 1 days begun to `after`.
        const after = Math.max(1, Math.ceil(days - right))
        return days <= left ? [] : [Math.abs(((after + 1) / after) ** power - 1)]
      })
      return Math.max(0, ...growths)
    },
  }
}
