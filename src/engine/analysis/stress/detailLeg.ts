import type { Leg } from '@/engine/margin/netPortfolio'
import { numbers } from '@/engine/numbers/numbers'
import { legPnl, shockAt, spotPnl } from '@/engine/stress/legPnl'
import type { Deciding } from './deciding'

/** A leg of the deciding portfolio as plain data. */
export interface DetailLeg {
  /** Path of the row in the document; null for hedging spot. */
  readonly path: string | null
  /** As the row spells it; the coin for hedging spot. */
  readonly symbol: string
  readonly from: Leg<number>['from'] | 'spot'
  /** Signed; coins, or USD contracts of an inverse contract. */
  readonly size: number
}

/** The legs of the portfolio, each with its P&L by scenario, USD; hedging spot last, where there is any. */
export function legsWithPnls({ unit, portfolio }: Deciding) {
  const { legs, hedgedSpot } = portfolio
  const scenarios = unit.grid.shocks.map((_, scenario) => scenario)
  const all = legs.map(({ path, symbol, from, size, quoted }) => ({
    leg: { path, symbol, from, size } as DetailLeg,
    pnls: scenarios.map((scenario) => legPnl(numbers, unit, quoted, size, scenario, symbol)),
  }))
  if (hedgedSpot === 0) return all
  const spot: DetailLeg = { path: null, symbol: unit.base, from: 'spot', size: hedgedSpot }
  const pnls = scenarios.map((scenario) => spotPnl(numbers, unit, hedgedSpot, shockAt(unit, scenario).price))
  return [...all, { leg: spot, pnls }]
}
