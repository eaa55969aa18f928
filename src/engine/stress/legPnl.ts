import type { ChargedUnit, RiskUnit } from '@/engine/margin/riskUnit'
import { isOption, type Quoted, type QuotedOption } from '@/engine/market/quoted'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { optionValue } from '@/engine/pricing/black76'
import { shockedVolatility, termScaling } from './kernelShapes'
import type { StressGrid } from './stressGrid'

const TERMS = termsOf('Maximum loss', {
  legPnl: ['P&L in the scenario', 'USD', 'What the leg gains or loses if this scenario comes.'],
  change: [
    'Change of value',
    'quote/base',
    'The model value after the shocks less the model value now, of one option.',
  ],
  changeFromMark: [
    'Change from the mark price',
    'quote/base',
    'The model value after the shocks less the quoted mark price, of one option.',
  ],
  spotChange: ['Change of hedged spot', 'USD', 'Hedged spot times index price times price shock.'],
  shockedValue: ['Value after the shocks', 'quote/base', 'The model value of one option after both shocks.'],
  shockedForward: [
    'Shocked forward price',
    'quote/base',
    'The forward price after the option’s own price shock.',
  ],
  shockFactor: ['Price shock factor', 'ratio', 'One plus the price shock that the option gets.'],
  ownShock: ['Price shock of the option', 'ratio', 'The scenario’s price shock times the near-expiry decay.'],
  shockedVolatility: [
    'Shocked volatility',
    'a year',
    'The volatility after the option’s own volatility shock.',
  ],
})

/**
 * What `size` of a contract gains in a scenario, USD; `of` says of what, for those who read it. Options come from the
 * priced grid in doubles; all else is exact.
 * Follows the margin model, section "Maximum loss".
 */
export function legPnl<V>(
  a: Algebra<V>,
  unit: RiskUnit<V>,
  quoted: Quoted<V>,
  size: V,
  scenario: number,
  of: string,
): V {
  const shock = shockAt(unit, scenario)
  if (!isOption(quoted)) return a.product(TERMS.legPnl, [size, quoted.exposure, shock.price], of)
  const change = optionChange(unit, quoted, scenario)
  return a.given(
    TERMS.legPnl,
    'gridProduct',
    a.toNumber(size) * a.toNumber(quoted.rate) * change,
    () => [size, quoted.rate, explainedChange(a, unit, quoted, change, scenario)],
    of,
  )
}

/**
 * What hedged spot gains at a price shock, USD, as far as the unit's model counts it.
 * Follows the margin model, section "Maximum loss".
 */
export function spotPnl<V>(
  a: Algebra<V>,
  { model, index, base }: Pick<ChargedUnit<V>, 'model' | 'index' | 'base'>,
  hedgedSpot: V,
  price: V,
): V {
  const change = a.product(TERMS.spotChange, [hedgedSpot, index, price], base)
  return model.spotHedging?.counted(a, change, base) ?? a.zero
}

/** What one unit of size of a contract moves with, USD without sign: how far rounding of its P&L may go. */
export function oneWorth<V>(a: Algebra<V>, quoted: Quoted<V>): number {
  if (!isOption(quoted)) return Math.abs(a.toNumber(quoted.exposure))
  return (a.toNumber(quoted.forward) + a.toNumber(quoted.strike)) * a.toNumber(quoted.rate)
}

/** The scenario's shocks, by its place in the grid. */
export function shockAt<V>(unit: Pick<RiskUnit<V>, 'grid'>, scenario: number) {
  const shock = unit.grid.shocks[scenario]
  if (shock === undefined) throw new RangeError(`no scenario ${scenario}`)
  return shock
}

/** What one unit of an option's size gains in a scenario, in its quote currency. */
function optionChange<V>({ grid }: RiskUnit<V>, option: QuotedOption<V>, scenario: number): number {
  return grid.changes[rowOf(grid, option) * grid.shocks.length + scenario] as number
}

/**
 * Adds what the option in a row of the grid gains in each scenario to `pnls`, `times` over. A loop: sweeps come here
 * for every option.
 */
export function addOptionChanges<V>(
  { changes, shocks }: StressGrid<V>,
  row: number,
  times: number,
  pnls: Float64Array,
): void {
  const first = row * shocks.length
  for (let scenario = 0; scenario < pnls.length; scenario++) {
    pnls[scenario] = (pnls[scenario] as number) + times * (changes[first + scenario] as number)
  }
}

/** The row of an option in the grid. */
export function rowOf<V>({ rows }: StressGrid<V>, { contract }: QuotedOption<V>): number {
  const row = rows.get(contract.key)
  if (row === undefined) throw new RangeError(`${contract.symbol} is not in the stress grid`)
  return row
}

function explainedChange<V>(
  a: Algebra<V>,
  unit: RiskUnit<V>,
  option: QuotedOption<V>,
  change: number,
  scenario: number,
): V {
  const { termPower, termPivotDays } = unit.grid.optionShocks
  const { symbol, quote, type } = option.contract
  const { price, iv } = shockAt(unit, scenario)
  const decay = unit.grid.decays[rowOf(unit.grid, option)] ?? a.one
  const ownShock = a.product(TERMS.ownShock, [price, decay], symbol)
  const factor = a.sum(TERMS.shockFactor, [a.one, ownShock], symbol)
  const shockedForward = a.product(TERMS.shockedForward, [option.forward, factor], symbol, quote)

  const v = a.toNumber(option.volatility)
  const term = {
    termPower: a.toNumber(termPower),
    termPivotDays: a.toNumber(termPivotDays),
  }
  const scaling = termScaling(term, a.toNumber(option.days))
  const shocked = a.given(
    TERMS.shockedVolatility,
    'shockedVolatility',
    shockedVolatility(v, a.toNumber(iv) * scaling),
    () => [option.volatility, iv, option.days, termPower, termPivotDays],
    symbol,
  )
  const { strike, days, quotedMark } = option
  if (quotedMark === null) {
    const inputs = () => [option.forward, strike, option.volatility, days, shockedForward, shocked]
    return a.given(TERMS.change, type === 'call' ? 'callChange' : 'putChange', change, inputs, symbol, quote)
  }
  const [F, K, years] = [shockedForward, strike, days].map(a.toNumber) as [number, number, number]
  const value = a.given(
    TERMS.shockedValue,
    type === 'call' ? 'callValue' : 'putValue',
    optionValue(type, F, K, a.toNumber(shocked), years / 365),
    () => [shockedForward, strike, shocked, days],
    symbol,
    quote,
  )
  return a.given(TERMS.changeFromMark, 'gridDifference', change, () => [value, quotedMark], symbol, quote)
}
