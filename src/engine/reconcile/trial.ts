import { Decimal } from '@/engine/figure/decimal'
import type { Figure } from '@/engine/figure/figure'
import { figures } from '@/engine/figure/figures'
import { numbers } from '@/engine/figure/numbers'
import { factors } from '@/engine/margin/factors'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { marginInUnit, type UnitMargin, unitMargin } from '@/engine/margin/unitMargin'
import type { Scenario } from '@/engine/model/scenario'
import { valueChangesExact } from '@/engine/stress/kernelExact'
import { currentValue, parametersWith, type UnitParameter, underParameters } from './changedRules'

const SWEPT = { algebra: numbers, valueChanges: valueChangesExact }
const EXPLAINED = { algebra: figures, valueChanges: valueChangesExact }

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
      if (parameter.startsWith('stress.')) return unitMargin(SWEPT, changed, orders, base)
      // No other parameter changes what the scenarios do.
      const unit = { ...priced, factors: factors(numbers, parameters, base) }
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
