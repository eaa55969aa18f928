import { Decimal } from '@/engine/numbers/decimal'
import type { ListedFuture, ListedOption, MarketContracts } from '@/state/market/marketContracts'
import type { NewLeg } from '@/state/workbook/withLegs'
import type { Leg } from './templates/leg'

export const PLACES = ['Positions', 'What-if hedges'] as const
export type Place = (typeof PLACES)[number]

/** What a strategy's legs add to the tables: coins always to the balances, positions entered at their marks. */
export function newLegs(legs: readonly Leg[], place: Place): readonly NewLeg[] {
  return legs.map((leg): NewLeg => {
    if (leg.kind === 'coins') return { table: 'balances', coin: leg.coin, wallet: leg.size }
    const { symbol, size, mark } = leg
    if (place === 'What-if hedges') return { table: 'hedges', symbol, size }
    return { table: 'positions', symbol, size, entry: Number(mark) > 0 ? mark : '' }
  })
}

/** What a leg is and moves like, for its line in the table. Null where there is no such figure. */
export interface LegFigures {
  readonly leg: Leg
  readonly mark: string | null
  readonly volatility: number | null
  /** Coins. */
  readonly delta: number
  /** What an option's premium brings (or costs, below 0), in its settlement coin. */
  readonly premium: string | null
}

export function legFigures(leg: Leg, market: MarketContracts): LegFigures {
  const size = Number(leg.size)
  if (leg.kind === 'coins') return { leg, mark: null, volatility: null, delta: size, premium: null }
  const listed = [...market.options, ...market.futures].find(({ contract }) => contract.symbol === leg.symbol)
  const option = listed !== undefined && isOption(listed) ? listed : null
  const inverse = listed?.contract.kind === 'inverse'
  return {
    leg,
    mark: leg.mark,
    volatility: option?.volatility ?? null,
    delta: option ? size * option.delta : inverse ? size / Number(leg.mark) : size,
    premium: option ? new Decimal(leg.size).times(leg.mark).negated().toFixed() : null,
  }
}

function isOption(listed: ListedOption | ListedFuture): listed is ListedOption {
  return listed.contract.kind === 'option'
}
