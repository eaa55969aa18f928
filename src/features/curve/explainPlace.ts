import type { MovesDocument } from '@/engine/moves/moves'
import { explain } from '@/state/view/view'
import { lowered } from '@/ui/words'

/** A figure of the account that the curves and the surface show at a place. */
export type PlaceFigure =
  | 'maintenanceMargin'
  | 'initialMargin'
  | 'marginBalance'
  | 'base'
  | 'totalEquity'
  | 'mmRate'
  | 'imRate'

/** Explains a figure at a place where moves lead, beside what it is now; null for the moves: the place is now. */
export function explainPlace(figure: PlaceFigure, moves: MovesDocument | null, at: string): void {
  const address = `account.${figure}` as const
  if (moves === null) explain(address)
  else explain(address, { kind: 'after', moves, words: lowered(at) })
}
