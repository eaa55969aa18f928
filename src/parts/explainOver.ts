import { isAtNow } from '@/engine/analysis/curve/nearestCrossings'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { lowered } from '@/ui/letterCase'
import type { AxisWords } from '@/words/axisWords'
import { explainPlace } from './explainPlace'
import { movesAt } from './movesAt'

/** Price and volatility together, as a surface lies over them. */
export interface Over {
  /** The what-if moves that the surface begins with. */
  readonly moves: MovesDocument | null
  readonly base: string
  /** Where the market stands: price and volatility. */
  readonly now: readonly [number, number]
  readonly price: AxisWords
  readonly volatility: AxisWords
}

/** Opens how a figure was made at a place of a surface; null where no one move leads there. */
export function explainOver({ moves, base, now, price, volatility }: Over) {
  const places = (x: number, y: number) => movesAt(movesAt(moves, 'price', base, x), 'volatility', base, y)
  if (movesAt(moves, 'price', base, 0) === null || movesAt(moves, 'volatility', base, 0) === null) return null
  return (address: FigureAddress, x: number, y: number): void =>
    explainPlace(
      address,
      isAtNow(x, now[0]) && isAtNow(y, now[1]) ? null : places(x, y),
      `${price.at(x)} ${lowered(volatility.at(y))}`,
    )
}
