import { netPortfolio } from '@/engine/margin/netPortfolio'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Quoted } from '@/engine/market/quoted'
import { numbers } from '@/engine/numbers/numbers'
import { valueChangesFast } from '@/engine/stress/kernel'
import { spotPnl } from '@/engine/stress/legPnl'
import { optionArrays } from '@/engine/stress/stressGrid'
import type { Deciding } from './deciding'

/** Shocks of whoever's choice, as fractions; options revalued at each price with each volatility. */
export interface OwnShocks {
  readonly prices: readonly number[]
  readonly ivs: readonly number[]
  /** Whether options near their expiry get only a part of the price shock, as in the rulebook's scenarios. */
  readonly decays: boolean
  /** Whether volatility shocks fade with time to expiry by the rulebook's term power. */
  readonly scalesByTerm: boolean
}

/**
 * The portfolio's P&L at shocks of one's own, USD: a row for each volatility shock, in it a value for each price
 * shock. Hedging spot stays what it is. Follows the margin model, section "Maximum loss".
 */
export function revalue({ unit, portfolio }: Deciding, shocks: OwnShocks): readonly (readonly number[])[] {
  const { prices, ivs, decays, scalesByTerm } = shocks
  const { termPower, termPivotDays } = unit.grid.optionShocks
  const { options, linears } = netPortfolio(numbers, portfolio.legs, unit)
  const exposure = linears.reduce((sum, { size, quoted }) => sum + size * quoted.exposure, 0)
  const linearPnls = prices.map((price) => {
    return exposure * price + spotPnl(numbers, unit, portfolio.hedgedSpot, price)
  })
  const quoted = options.map((option) => option.quoted)
  const changes = valueChangesFast(
    optionArrays(
      numbers,
      quoted,
      quoted.map((option) => (decays ? decayOf(unit, option) : 1)),
    ),
    {
      priceShocks: Float64Array.from(prices),
      volatilityShocks: Float64Array.from(ivs),
      termPower: scalesByTerm ? termPower : 0,
      termPivotDays,
    },
  )
  const dollars = options.map((option) => option.size * option.quoted.rate)
  const scenarios = prices.length * ivs.length
  return ivs.map((_, iv) =>
    prices.map((_, at) => {
      const place = at * ivs.length + iv
      return dollars.reduce(
        (sum, each, option) => sum + each * (changes[option * scenarios + place] as number),
        linearPnls[at] as number,
      )
    }),
  )
}

/** The part of the rulebook's price shock that a contract gets: less than 1 for an option near its expiry. */
export function decayOf({ grid }: RiskUnit<number>, { contract }: Quoted<number>): number {
  const row = grid.rows.get(contract.key)
  return row === undefined ? 1 : (grid.decays[row] ?? 1)
}
