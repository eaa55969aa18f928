import type { Figure } from '@/engine/numbers/figure'
import type { EvaluatedFigures } from './evaluatedFigures'

/**
 * Where a figure stands in an evaluation: `account.mmRate`, `units.BTC.scenarios.12.pnl`. Made from the figures
 * themselves, so that an address that leads to none does not compile; coins, contracts and places in a list are any.
 */
export type FigureAddress = AddressIn<EvaluatedFigures>

/** The same behind `units.BTC.`. */
export type UnitAddress = AddressIn<EvaluatedFigures['units'][string]>

type AddressIn<Figures> = { [Key in keyof Figures & string]-?: AddressOf<Key, Figures[Key]> }[keyof Figures &
  string]

type AddressOf<Key extends string, Value> = Value extends Figure
  ? Key
  : Value extends readonly (infer Item)[] | ((place: number) => infer Item)
    ? `${Key}.${AddressOf<`${number}`, Item>}`
    : Value extends object
      ? `${Key}.${AddressIn<Value>}`
      : never

/** Where the statement of a unit has a component of its model, by the component's id. */
export function componentAddress(id: string): UnitAddress {
  return `contingency.${id}`
}
