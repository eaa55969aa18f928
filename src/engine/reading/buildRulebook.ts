import type { MarginModel } from '@/engine/models/model'
import { type NumberGroup, type ParameterGroup, patternOf } from '@/engine/models/parameterTable'
import { comparedWith } from '@/engine/models/registry'
import type { Parameter, Rulebook, UnitParameters } from '@/engine/portfolio/rulebook'
import { memoize } from '@/engine/util/memoize'
import type { Readings } from './readParameters'

interface Title {
  readonly id: string
  readonly name: string
  readonly model: MarginModel
}

/** The rulebook that these readings make: they are complete, that is checked. */
export function buildRulebook({ id, name, model }: Title, { parameters, flags, tiers }: Readings): Rulebook {
  function readUnit(base: string): UnitParameters {
    const numbers = memoize((group: ParameterGroup) => {
      const keys = Object.keys(group.rows)
      return Object.fromEntries(keys.map((key) => [key, ofCoin(parameters, patternOf(group, key), base)]))
    })
    return {
      of: <Key extends string>(group: NumberGroup<Key>) => numbers(group) as Readonly<Record<Key, Parameter>>,
      isOn: (group, key) => model.parameters.includes(group) && ofCoin(flags, patternOf(group, key), base),
    }
  }

  const unit = memoize(readUnit)
  return {
    id,
    name,
    model,
    compared: comparedWith(model),
    unit,
    of: unit('default').of,
    tiers: (group, coin) => ofCoin(tiers, patternOf(group, '*'), coin),
  }
}

/** The reading at a place: the coin's own where it has one, else that of `default`. */
function ofCoin<T>(from: ReadonlyMap<string, T>, pattern: string, coin: string): T {
  const at = (name: string) => from.get(pattern.replace('*', () => name))
  const value = at(coin) ?? at('default')
  // The outline lists every parameter and was read without a fault: only a slip in the model can come here.
  if (value === undefined) throw new Error(`the rulebook has no ${pattern}`)
  return value
}
