import type { Holding, NetPortfolio } from '@/engine/margin/netPortfolio'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { memoize } from '@/engine/util/memoize'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { firstMinimum } from './firstMinimum'
import { addOptionChanges, legPnl, oneWorth, rowOf, shockAt, spotPnl } from './legPnl'

const TERMS = termsOf('Maximum loss', {
  maxLoss: [
    'Maximum loss',
    'USD',
    'What the portfolio loses in the worst of all scenarios; 0 where every scenario gains.',
  ],
  worstLoss: ['Loss in the worst scenario', 'USD', 'The least P&L of all scenarios, as a loss.'],
  leastPnl: ['Least P&L of all scenarios', 'USD', 'The portfolio’s P&L in the scenario where it is least.'],
  weightedPnl: ['Weighted P&L of the scenario', 'USD', 'The part of the scenario’s P&L that counts.'],
  pnl: ['P&L of the scenario', 'USD', 'What the whole portfolio gains or loses if this scenario comes.'],
  linearPnl: ['P&L of perpetuals and futures', 'USD', 'They gain in proportion to the price.'],
  optionsPnl: ['P&L of the options', 'USD', 'What all options gain or lose, revalued by the model.'],
  exposure: [
    'Exposure of perpetuals and futures',
    'USD',
    'What they would gain together if the price doubled.',
  ],
  legExposure: ['Exposure', 'USD', 'What the holding would gain if the price doubled.'],
})

/** P&L that differs by more than this part of everything that moves differs whatever doubles have rounded. */
const DOUBTFUL = 1e-9

/** The stress test of one portfolio. */
export interface StressLoss<V> {
  readonly maxLoss: V
  /** The portfolio's P&L in each scenario of the grid, USD. */
  readonly pnls: readonly V[]
  /** The first scenario whose P&L is the least, as far as it counts. */
  readonly worst: number
}

/**
 * The largest loss over all price and volatility shocks, USD.
 * Follows the margin model, section "Maximum loss".
 */
export function stressLoss<V>(
  a: Algebra<V>,
  unit: RiskUnit<V>,
  book: NetPortfolio<V>,
  hedgedSpot: V,
): StressLoss<V> {
  const { base, grid } = unit
  const linears = linearTotals(book.linears, a, unit)
  const options = optionTotals(book.options, a, unit)
  // Scenarios share their prices.
  const linearAt = memoize((price: V) => a.product(TERMS.linearPnl, [linears.exposure, price]))
  const spotAt = memoize((price: V) => spotPnl(a, unit, hedgedSpot, price))
  const hasSpot = a.sign(hedgedSpot) !== 0
  const pnls = grid.shocks.map(({ name, price }, scenario) => {
    const parts = () => legPnls(a, unit, book.linears, scenario)
    const linear = a.total(TERMS.linearPnl, linearAt(price), parts, name)
    const spot = hasSpot ? [spotAt(price)] : []
    const fromOptions = book.options.length === 0 ? [] : [options.pnls[scenario] as V]
    return a.sum(TERMS.pnl, [linear, ...fromOptions, ...spot], name)
  })
  const counted = pnls.map((pnl, scenario) => weighted(a, unit, pnl, scenario))
  const inDoubles = grid.shocks.map(({ price, weight }, scenario) => {
    const linear = a.toNumber(linearAt(price))
    const spot = hasSpot ? a.toNumber(spotAt(price)) : 0
    const pnl = linear + (options.inDoubles[scenario] as number) + spot
    return weight === null ? pnl : pnl * a.toNumber(weight)
  })
  const worth = options.worth + linears.worth + Math.abs(a.toNumber(hedgedSpot)) * a.toNumber(unit.index)
  const mayBeLeast = nearLeast(inDoubles, worth)
  const found = a.minimum(
    TERMS.leastPnl,
    counted.filter((_, scenario) => mayBeLeast(scenario)),
    base,
  )
  const least = a.least(TERMS.leastPnl, found, counted, base)
  const loss = a.negation(TERMS.worstLoss, least, base)
  const told = counted.map((pnl, scenario) =>
    mayBeLeast(scenario) ? a.toNumber(pnl) : (inDoubles[scenario] as number),
  )
  return { maxLoss: a.maximum(TERMS.maxLoss, [a.zero, loss], base), pnls, worst: firstMinimum(told, worth) }
}

/**
 * Which of the values may be the least: all that doubles, rounded on the way, cannot tell from it. Only these need be
 * worked out exactly to know it; of the portfolios that do not decide nobody looks at the others.
 */
function nearLeast(inDoubles: readonly number[], worth: number): (scenario: number) => boolean {
  const bound = Math.min(...inDoubles) + worth * DOUBTFUL
  return (scenario) => !((inDoubles[scenario] as number) > bound)
}

/** Of each holding. */
function legPnls<V>(
  a: Algebra<V>,
  unit: RiskUnit<V>,
  holdings: readonly Holding<V>[],
  scenario: number,
): readonly V[] {
  const { name } = shockAt(unit, scenario)
  return holdings.map(({ quoted, size }) =>
    legPnl(a, unit, quoted, size, scenario, `${quoted.contract.symbol}, ${name}`),
  )
}

/** As far as the P&L of a scenario counts. */
function weighted<V>(a: Algebra<V>, unit: RiskUnit<V>, pnl: V, scenario: number): V {
  const { weight, name } = shockAt(unit, scenario)
  return weight === null ? pnl : a.product(TERMS.weightedPnl, [pnl, weight], name)
}

/** What all perpetuals and futures move with, and what they are worth without their signs, USD. */
const linearTotals = memoizeLast(
  <V>(linears: NetPortfolio<V>['linears'], a: Algebra<V>, { base }: RiskUnit<V>) => {
    const exposures = linears.map(({ size, quoted }) =>
      a.product(TERMS.legExposure, [size, quoted.exposure], quoted.contract.symbol),
    )
    const worth = linears.reduce(
      (sum, { size, quoted }) => sum + Math.abs(a.toNumber(size)) * oneWorth(a, quoted),
      0,
    )
    return { exposure: a.sum(TERMS.exposure, exposures, base), worth }
  },
)

/** P&L of all options in each scenario, added in doubles, and what they are worth without their signs, USD. */
const optionTotals = memoizeLast(
  <V>(options: NetPortfolio<V>['options'], a: Algebra<V>, unit: RiskUnit<V>) => {
    const { grid } = unit
    const inDoubles = new Float64Array(grid.shocks.length)
    let worth = 0
    for (const { quoted, size } of options) {
      const dollars = a.toNumber(size) * a.toNumber(quoted.rate)
      worth += Math.abs(a.toNumber(size)) * oneWorth(a, quoted)
      addOptionChanges(grid, rowOf(grid, quoted), dollars, inDoubles)
    }
    const pnls = grid.shocks.map(({ name }, scenario) => {
      const parts = () => legPnls(a, unit, options, scenario)
      return a.given(TERMS.optionsPnl, 'gridSum', inDoubles[scenario] as number, parts, name)
    })
    return { pnls, inDoubles, worth }
  },
)
