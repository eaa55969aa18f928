import type { MovesDocument } from '@/engine/market/shift/moves'
import { explain } from '@/state/view/viewStore'
import { moveWords } from './moveWords'

/** What of the account the walk shows at every place, and explains. */
export type StandingKey = 'mmRate' | 'base' | 'maintenanceMargin'

/**
 * Explains a figure of the account at a place of the walk beside what it was one step before; at the start, beside what
 * it is now.
 */
export function explainStep(key: StandingKey, place: number, moves: MovesDocument | null): void {
  const at = (step: number) => `liquidation.${step}.account.${key}` as const
  const moved = moveWords(moves)
  const where = place === 0 ? 'at the start of the liquidation' : `after step ${place} of the liquidation`
  const before =
    place === 0
      ? ({ address: `account.${key}`, isMoved: false } as const)
      : { address: at(place - 1), isMoved: true }
  explain(at(place), {
    kind: 'after',
    moves,
    words: moved === null ? where : `${where} with ${moved}`,
    before,
  })
}
