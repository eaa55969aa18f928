import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { Decimal } from '@/engine/numbers/decimal'

/** What-if moves by unit: figures, or as they are typed. */
type MovesByUnit = ReadonlyMap<string, Decimal | string>

/**
 * Where the market stands on the axis of a unit's moves, or on that of every unit's (`*`): 0 where units are moved
 * apart, since there is then no one place, and every unit moves on from its own.
 */
export function placeNow(moves: MovesByUnit, base: string): number {
  if (base === EVERY_UNIT && isMovedApart(moves)) return 0
  return Number(moves.get(base) ?? moves.get(EVERY_UNIT) ?? 0)
}

/** Whether some unit has a move of its own. */
export function isMovedApart(moves: MovesByUnit): boolean {
  return [...moves.keys()].some((name) => name !== EVERY_UNIT)
}
