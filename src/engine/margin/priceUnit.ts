import type { Contract } from '@/engine/instruments/contract'
import { distanceFromIndex } from '@/engine/market/distanceFromIndex'
import { isOption, type Quoted } from '@/engine/market/quoted'
import { quotedContracts } from '@/engine/market/quotedContracts'
import { indexPrice } from '@/engine/market/rates'
import type { Algebra } from '@/engine/numbers/algebra'
import { type Moment, type PricedScenario, type Rows, rowsInUse } from '@/engine/portfolio/scenario'
import { stressGrid, type ValueChanges } from '@/engine/stress/stressGrid'
import { memoize } from '@/engine/util/memoize'
import type { RiskUnit } from './riskUnit'
import { type UnitRules, unitRules } from './unitRules'

/** Which numbers to compute with, and how to price the stress grid. */
export interface Interpreter<V> {
  readonly algebra: Algebra<V>
  readonly valueChanges: ValueChanges
}

/**
 * Prices what all portfolios of the unit of `base` share: its contracts, parameters and stress grid; with `more`
 * contracts than those in use, so that trades in them may be tried. Rules may be given where a unit is priced many
 * times.
 */
export function priceUnit<V>(
  { algebra: a, valueChanges }: Interpreter<V>,
  scenario: Moment & Rows & Pick<PricedScenario, 'rulebook'>,
  base: string,
  more: readonly Contract[] = [],
  rules: UnitRules<V> = unitRules(a, scenario.rulebook, base),
): RiskUnit<V> {
  const index = indexPrice(a, scenario.market, base)
  const inUse = rowsInUse(scenario).map((row) => row.contract)
  const contracts = quotedContracts(a, scenario, [...inUse, ...more], base, index)
  const options = [...contracts.values()].filter(isOption)
  const grid = stressGrid(a, valueChanges, rules.shocks, options)
  const distance = memoize((quoted: Quoted<V>) => distanceFromIndex(a, index, quoted))
  const { model } = scenario.rulebook
  return { base, model, index, contracts, factors: rules.factors, grid, distanceFromIndex: distance }
}
