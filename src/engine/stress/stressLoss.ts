import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import type { Book } from '@/engine/margin/book'
import type { Unit } from '@/engine/margin/unit'
import { addOptionChanges, legPnl } from './legPnl'

const TERMS = termsOf('Maximum loss', {
  maxLoss: [
    'Maximum loss',
    'USD',
    'What the portfolio loses in the worst of all scenarios; 0 where every scenario gains.',
  ],
  worstLoss: ['Loss in the worst scenario', 'USD', 'The least P&L of all scenarios, as a loss.'],
  leastPnl: ['Least P&L of all scenarios', 'USD', 'The portfolio’s P&L in the scenario where it is least.'],
  pnl: ['P&L of the scenario', 'USD', 'What the whole portfolio gains or loses if this scenario comes.'],
  linearPnl: ['P&L of perpetuals, futures and hedged spot', 'USD', 'They gain in proportion to the price.'],
  optionsPnl: ['P&L of the options', 'USD', 'What all options gain or lose, revalued by the model.'],
  exposure: [
    'Exposure of perpetuals, futures and hedged spot',
    'USD',
    'What they would gain together if the price doubled.',
  ],
  legExposure: ['Exposure', 'USD', 'What the holding would gain if the price doubled.'],
  spotExposure: ['Exposure of hedged spot', 'USD', 'Hedged spot at the index price.'],
})

/** The stress test of one portfolio. */
export interface StressLoss<V> {
  readonly maxLoss: V
  /** The portfolio's P&L in each scenario of the grid, USD. */
  readonly pnls: readonly V[]
  /** The first scenario whose P&L is the least. */
  readonly worst: number
}

/**
 * The largest loss over all price and volatility shocks, USD.
 * Follows the margin model, section "Maximum loss".
 */
export function stressLoss<V>(a: Algebra<V>, unit: Unit<V>, book: Book<V>, hedgedSpot: V): StressLoss<V> {
  const { base, grid } = unit
  const exposure = linearExposure(a, unit, book, hedgedSpot)
  const options = optionTotals(a, unit, book)
  const pnls = grid.shocks.map((shock, scenario) => {
    const linear = a.product(TERMS.linearPnl, [exposure, shock.price], shock.name)
    if (book.options.length === 0) return a.sum(TERMS.pnl, [linear], shock.name)
    const fromOptions = a.given(
      TERMS.optionsPnl,
      'gridSum',
      options.pnls[scenario] as number,
      () =>
        book.options.map(({ quoted, size }) =>
          legPnl(a, unit, quoted, size, scenario, quoted.contract.symbol),
        ),
      shock.name,
    )
    return a.sum(TERMS.pnl, [linear, fromOptions], shock.name)
  })
  const least = a.minimum(TERMS.leastPnl, pnls, base)
  const loss = a.negation(TERMS.worstLoss, least, base)
  return {
    maxLoss: a.maximum(TERMS.maxLoss, [a.zero, loss], base),
    pnls,
    worst: firstWithin(
      pnls.map((pnl) => a.toNumber(pnl)),
      a.toNumber(least) + options.noise,
    ),
  }
}

function linearExposure<V>(a: Algebra<V>, unit: Unit<V>, book: Book<V>, hedgedSpot: V): V {
  const exposures = book.linears.map(({ size, quoted }) =>
    a.product(TERMS.legExposure, [size, quoted.exposure], quoted.contract.symbol),
  )
  if (a.sign(hedgedSpot) !== 0) {
    exposures.push(a.product(TERMS.spotExposure, [hedgedSpot, unit.index], unit.base))
  }
  return a.sum(TERMS.exposure, exposures, unit.base)
}

/**
 * P&L of all options in each scenario, in doubles, and the noise of that sum: scenarios that lie closer together
 * than the noise are equally bad, and the first of them is the worst.
 */
function optionTotals<V>(a: Algebra<V>, unit: Unit<V>, book: Book<V>): { pnls: Float64Array; noise: number } {
  const pnls = new Float64Array(unit.grid.shocks.length)
  let notional = 0
  for (const { quoted, size } of book.options) {
    const dollars = a.toNumber(size) * a.toNumber(quoted.rate)
    notional += Math.abs(dollars) * (a.toNumber(quoted.forward) + a.toNumber(quoted.strike))
    addOptionChanges(unit, quoted, dollars, pnls)
  }
  return { pnls, noise: notional * 1e-15 }
}

function firstWithin(values: readonly number[], bound: number): number {
  const first = values.findIndex((value) => value <= bound)
  return Math.max(first, 0)
}
