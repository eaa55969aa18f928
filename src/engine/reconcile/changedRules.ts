import type { Decimal } from '@/engine/figure/decimal'
import type { Parameter, Rulebook, UnitParameters } from '@/engine/model/rulebook'
import type { Scenario } from '@/engine/model/scenario'
import { CONTINGENCY, type INITIAL, STRESS } from '@/engine/models/uta/parameters'

/** Parameters of a unit that its margin hangs on, by their paths within the unit: `stress.priceRange`. */
export const UNIT_PARAMETERS: readonly UnitParameter[] = [
  ...(Object.keys(STRESS.rows) as (keyof typeof STRESS.rows)[]).map((key) => `stress.${key}` as const),
  ...(Object.keys(CONTINGENCY.rows) as (keyof typeof CONTINGENCY.rows)[]).map(
    (key) => `contingency.${key}` as const,
  ),
  'imFactor',
]
export type UnitParameter =
  | `stress.${keyof typeof STRESS.rows}`
  | `contingency.${keyof typeof CONTINGENCY.rows}`
  | keyof typeof INITIAL.rows

/** A unit's parameters with one of them at another value. */
export function parametersWith(
  unit: UnitParameters,
  parameter: UnitParameter,
  value: Decimal,
): UnitParameters {
  const [group, name] = parameter.split('.')
  const changed = (old: Parameter): Parameter => ({ ...old, value })
  const within = <Group extends Readonly<Record<string, Parameter>>>(of: string, parameters: Group): Group =>
    Object.fromEntries(
      Object.entries(parameters).map(([key, old]) => [
        key,
        of === group && key === name ? changed(old) : old,
      ]),
    ) as Group
  return {
    ...unit,
    stress: within('stress', unit.stress),
    contingency: within('contingency', unit.contingency),
    imFactor: parameter === 'imFactor' ? changed(unit.imFactor) : unit.imFactor,
  }
}

/** The value that a unit's parameter has. */
export function currentValue(unit: UnitParameters, parameter: UnitParameter): Decimal {
  if (parameter === 'imFactor') return unit.imFactor.value
  const [group, name] = parameter.split('.')
  const parameters: Readonly<Record<string, Parameter>> = group === 'stress' ? unit.stress : unit.contingency
  const found = parameters[name ?? '']
  if (found === undefined) throw new Error(`no parameter ${parameter}`)
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
