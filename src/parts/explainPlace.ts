import type { MovesDocument } from '@/engine/market/shift/moves'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { explain } from '@/state/view/viewStore'
import { lowered } from '@/ui/letterCase'

/** Explains a figure at a place where moves lead, beside what it is now; null for the moves: the place is now. */
export function explainPlace(address: FigureAddress, moves: MovesDocument | null, at: string): void {
  if (moves === null) explain(address)
  else explain(address, { kind: 'after', moves, words: lowered(at) })
}
