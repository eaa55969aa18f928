import type { CollateralTier, Parameter, Rulebook, UnitParameters } from '@/engine/model/rulebook'
import type { MarginModel } from '@/engine/models/model'
import type { ParameterGroup } from '@/engine/models/parameterTable'
import { BORROW, CONTINGENCY, CROSS, INITIAL, LIQUIDATION, STRESS } from '@/engine/models/uta/parameters'
import type { Readings } from './readParameters'

interface Title {
  readonly id: string
  readonly name: string
  readonly model: MarginModel
}

/** The rulebook that these readings make: they are complete, that is checked. */
export function buildRulebook({ id, name, model }: Title, readings: Readings): Rulebook {
  const parameter = (path: string): Parameter => reading(readings.parameters, path)

  /** The coin's own reading, else the one of `default`. */
  function ofCoin<T>(from: ReadonlyMap<string, T>, group: string, coin: string, rest: string): T {
    return from.get(`${group}.${coin}${rest}`) ?? reading(from, `${group}.default${rest}`)
  }

  /** The readings of a group, each found by its key. */
  function readGroup<Key extends string>({ rows }: ParameterGroup<Key>, at: (key: Key) => Parameter) {
    const keys = Object.keys(rows) as Key[]
    return Object.fromEntries(keys.map((key) => [key, at(key)])) as Record<Key, Parameter>
  }

  function readUnit(base: string): UnitParameters {
    const own = (key: string): Parameter => ofCoin(readings.parameters, 'units', base, `.${key}`)
    return {
      stress: readGroup(STRESS, (key) => own(`stress.${key}`)),
      contingency: readGroup(CONTINGENCY, (key) => own(`contingency.${key}`)),
      ...readGroup(INITIAL, own),
      spotHedge: ofCoin(readings.flags, 'units', base, '.spotHedge'),
    }
  }

  const units = new Map<string, UnitParameters>()
  function unit(base: string): UnitParameters {
    const known = units.get(base)
    if (known !== undefined) return known
    const parameters = readUnit(base)
    units.set(base, parameters)
    return parameters
  }

  return {
    id,
    name,
    model,
    unit,
    liquidation: readGroup(LIQUIDATION, (key) => parameter(`liquidation.${key}`)),
    borrow: readGroup(BORROW, (key) => parameter(`borrow.${key}`)),
    collateral: (coin): readonly CollateralTier[] => ofCoin(readings.tiers, 'collateral', coin, ''),
    crossMargin: {
      ...readGroup(CROSS, (key) => parameter(`crossMargin.${key}`)),
      optionMmFactor: (base) => ofCoin(readings.parameters, 'crossMargin.optionMmFactor', base, ''),
      tierStep: (base) => ofCoin(readings.parameters, 'crossMargin.tierStep', base, ''),
    },
  }
}

function reading<T>(from: ReadonlyMap<string, T>, path: string): T {
  const value = from.get(path)
  // The outline lists every parameter and was read without a fault: only a slip in this file can come here.
  if (value === undefined) throw new Error(`the rulebook has no ${path}`)
  return value
}
