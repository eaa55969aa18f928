import { deltaSpread } from '@/engine/contingency/deltaSpread'
import { perpFutures } from '@/engine/contingency/perpFutures'
import { shortOptions } from '@/engine/contingency/shortOptions'
import { stablecoinSpread } from '@/engine/contingency/stablecoinSpread'
import { vegaSpread } from '@/engine/contingency/vegaSpread'
import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { type StressLoss, stressLoss } from '@/engine/stress/stressLoss'
import { type Leg, net } from './book'
import { hedgedSpot, type SpotThatHedges } from './spotHedge'
import type { Unit } from './unit'

const TERMS = termsOf('Maintenance and initial margin of a unit, with active orders', {
  maintenanceMargin: [
    'Maintenance margin of a portfolio',
    'USD',
    'The maximum loss over all shocks plus the five contingency components.',
  ],
  contingency: ['Contingency', 'USD', 'The five contingency components, added.'],
})

/** The maintenance margin of one portfolio with everything that went in, USD. */
export interface PortfolioMargin<V> {
  readonly legs: readonly Leg<V>[]
  /** Base coin, signed. */
  readonly hedgedSpot: V
  readonly stress: StressLoss<V>
  readonly contingency: {
    readonly shortOptions: V
    readonly vegaSpread: V
    readonly stablecoinSpread: V
    readonly deltaSpread: V
    readonly perpFutures: V
    readonly total: V
  }
  readonly deltaSpreadParts: { readonly calendar: V; readonly basisRisk: V }
  readonly maintenanceMargin: V
}

/**
 * MM(P) of the portfolio called `name`: maximum loss + short options + vega spread + stablecoin spread + delta spread + perpetual and futures.
 * Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function portfolioMargin<V>(
  a: Algebra<V>,
  unit: Unit<V>,
  spot: SpotThatHedges<V> | null,
  legs: readonly Leg<V>[],
  name: string,
): PortfolioMargin<V> {
  const { base } = unit
  const book = net(a, legs, base)
  const hedged = hedgedSpot(a, spot, book.delta, base)
  const stress = stressLoss(a, unit, book, hedged)
  const delta = deltaSpread(a, unit, book, hedged, spot)
  const components = {
    shortOptions: shortOptions(a, unit, book),
    vegaSpread: vegaSpread(a, unit, book),
    stablecoinSpread: stablecoinSpread(a, unit, book),
    deltaSpread: delta.total,
    perpFutures: perpFutures(a, unit, book),
  }
  const {
    shortOptions: sold,
    vegaSpread: vega,
    stablecoinSpread: stable,
    deltaSpread: spread,
    perpFutures: perp,
  } = components
  const total = a.sum(TERMS.contingency, [sold, vega, stable, spread, perp], base)
  return {
    legs,
    hedgedSpot: hedged,
    stress,
    contingency: { ...components, total },
    deltaSpreadParts: { calendar: delta.calendar, basisRisk: delta.basisRisk },
    maintenanceMargin: a.sum(TERMS.maintenanceMargin, [stress.maxLoss, total], name),
  }
}
