import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { isAtNow } from '@/engine/analysis/curve/nearestCrossings'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { AxisWords } from '@/words/axisWords'
import { explainPlace } from './explainPlace'
import { movesAt } from './movesAt'

/** An axis of what-if moves, as a curve goes along it. */
export interface Along {
  /** The what-if moves that the curve begins with. */
  readonly moves: MovesDocument | null
  readonly axis: CurveAxis
  readonly base: string
  /** Where the market stands on the axis. */
  readonly now: number
  readonly words: AxisWords
}

/** Opens how a figure was made at a place of the axis; null where no one move leads there. */
export function explainAlong({ moves, axis, base, now, words }: Along) {
  if (movesAt(moves, axis, base, 0) === null) return null
  return (address: FigureAddress, x: number): void =>
    explainPlace(address, isAtNow(x, now) ? null : movesAt(moves, axis, base, x), words.at(x))
}
