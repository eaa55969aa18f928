import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { MovesDocument } from '@/engine/market/shift/moves'

/** By how much the price of a coin is moved, as a fraction: by its own move, or that of every coin. */
export function priceMove(moves: MovesDocument | null, base: string): string {
  return moves?.price?.[base] ?? moves?.price?.[EVERY_UNIT] ?? '0'
}
