import type { MovesByCoin } from '@/engine/analysis/withstand/historicalMoves'
import type { ScenarioDocument } from '@/engine/documents/document'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { explain } from '@/state/view/viewStore'
import { lowered } from '@/ui/letterCase'

/** The what-if moves with these prices instead of theirs; coins that the market does not have stay out of it. */
export function movesWith(
  prices: MovesByCoin,
  moves: MovesDocument | null,
  { underlyings }: ScenarioDocument['market'],
): MovesDocument {
  const known = Object.entries(prices).filter(
    ([coin]) => coin === EVERY_UNIT || Object.hasOwn(underlyings, coin),
  )
  return { ...moves, price: Object.fromEntries(known) }
}

/** Explains a figure of the account after a move, beside what it is now. */
export function explainAfter(
  figure: 'maintenanceMargin' | 'mmRate' | 'availableBalance',
  moves: MovesDocument,
  { name, detail }: { readonly name: string; readonly detail: string },
): void {
  explain(`account.${figure}`, { kind: 'after', moves, words: `after ${lowered(name)}: ${detail}` })
}
