import type { MarginModel } from '@/engine/models/model'
import { isNumbers, type NumberGroup, patternOf } from '@/engine/models/parameterTable'
import type { Bound } from '@/engine/numbers/bounds'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Rulebook, UnitParameters } from '@/engine/portfolio/rulebook'
import type { Scenario } from '@/engine/portfolio/scenario'

const OF_UNIT = 'units.*'

/** A number of a unit that its margin may hang on. */
export interface UnitParameter {
  readonly group: NumberGroup
  readonly key: string
  /** Its place in a unit of the rulebook: `stress.priceRange`. */
  readonly path: string
  readonly bound: Bound
}

/** The numbers that a unit has in the table of a model. */
export function unitParameters({ parameters }: MarginModel): readonly UnitParameter[] {
  return parameters.filter(isNumbers).flatMap((group) =>
    group.place !== OF_UNIT && !group.place.startsWith(`${OF_UNIT}.`)
      ? []
      : Object.entries(group.rows).flatMap(([key, { bound }]) => {
          const path = patternOf(group, key).slice(OF_UNIT.length + 1)
          return bound === null ? [] : [{ group, key, path, bound }]
        }),
  )
}

/** A unit's parameters with one of them at another value. */
export function parametersWith(
  unit: UnitParameters,
  { group, key }: UnitParameter,
  value: Decimal,
): UnitParameters {
  return {
    ...unit,
    of: (asked) => {
      const now = unit.of(asked)
      // The groups of a table are one object each.
      if (!Object.is(asked, group)) return now
      return Object.assign({}, now, { [key]: { ...unit.of(group)[key], value } })
    },
  }
}

/** The value that a unit's parameter has. */
export function currentValue(unit: UnitParameters, { group, key, path }: UnitParameter): Decimal {
  const found = unit.of(group)[key]
  if (found === undefined) throw new Error(`no parameter ${path}`)
  return found.value
}

/** The scenario as it would be under a rulebook in which one unit has other parameters. */
export function underParameters(scenario: Scenario, base: string, parameters: UnitParameters): Scenario {
  const { rulebook } = scenario
  const changed: Rulebook = {
    ...rulebook,
    unit: (coin) => (coin === base ? parameters : rulebook.unit(coin)),
  }
  return { ...scenario, rulebook: changed }
}
