import { EXPLAINED } from '@/engine/margin/explainedInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { marginInUnit, type UnitMargin, unitMargin } from '@/engine/margin/unitMargin'
import { unitRules } from '@/engine/margin/unitRules'
import { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { valueChangesExact } from '@/engine/stress/kernelExact'
import type { StressGrid } from '@/engine/stress/stressGrid'
import { currentValue, parametersWith, type UnitParameter, underParameters } from './changedRules'

const SWEPT = { algebra: numbers, valueChanges: valueChangesExact }

/** The margin of a unit at any value of any of its parameters. */
export interface Trial {
  readonly now: (parameter: UnitParameter) => number
  /** In doubles. */
  readonly swept: (parameter: UnitParameter, value: number) => UnitMargin<number>
  readonly exact: (parameter: UnitParameter, value: Decimal) => UnitMargin<Figure>
}

/** Trials of the unit of `base`; what no trial changes is worked out once. */
export function trialOf(scenario: Scenario, base: string): Trial {
  const orders = countedOrders(scenario)
  const own = scenario.rulebook.unit(base)
  const priced = priceUnit(SWEPT, scenario, base)
  return {
    now: (parameter) => currentValue(own, parameter).toNumber(),
    swept: (parameter, value) => {
      const parameters = parametersWith(own, parameter, new Decimal(value))
      const changed = underParameters(scenario, base, parameters)
      const rules = unitRules(numbers, changed.rulebook, base)
      if (!sameShocks(rules.shocks, priced.grid)) return unitMargin(SWEPT, changed, orders, base)
      const unit = { ...priced, factors: rules.factors }
      return marginInUnit(numbers, unit, changed, orders)
    },
    exact: (parameter, value) =>
      unitMargin(
        EXPLAINED,
        underParameters(scenario, base, parametersWith(own, parameter, value)),
        orders,
        base,
      ),
  }
}

/** Whether scenarios do what priced ones did: most parameters change nothing of that. */
function sameShocks(
  one: Pick<StressGrid<number>, 'optionShocks'> & { readonly scenarios: StressGrid<number>['shocks'] },
  { shocks, optionShocks: other }: StressGrid<number>,
): boolean {
  const { termPower, termPivotDays, decaySeconds } = one.optionShocks
  return (
    termPower === other.termPower &&
    termPivotDays === other.termPivotDays &&
    decaySeconds === other.decaySeconds &&
    one.scenarios.length === shocks.length &&
    shocks.every((shock, i) => {
      const its = one.scenarios[i]
      return its?.price === shock.price && its.iv === shock.iv && its.weight === shock.weight
    })
  )
}
