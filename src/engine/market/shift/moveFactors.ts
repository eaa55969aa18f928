import type { Algebra } from '@/engine/numbers/algebra'
import { EVERY_UNIT } from './everyUnit'
import type { Moves } from './moves'
import { MOVE_TERMS } from './moveTerms'

/** What a unit's prices and volatilities are multiplied by; null where they stay. */
export interface MoveFactors<V> {
  readonly price: V | null
  readonly volatility: V | null
}

/** The factors of a unit: by its own moves, else by those of every unit. */
export function moveFactors<V>(a: Algebra<V>, moves: Moves, base: string): MoveFactors<V> {
  return {
    price: factor(a, 'price', moves, base),
    volatility: factor(a, 'volatility', moves, base),
  }
}

function factor<V>(a: Algebra<V>, move: 'price' | 'volatility', moves: Moves, base: string): V | null {
  const coin = moves[move].has(base) ? base : EVERY_UNIT
  const by = moves[move].get(coin)
  if (by === undefined || by.isZero()) return null
  const typed = a.leaf(MOVE_TERMS[`${move}Move`], by, { kind: 'move', move, coin }, base)
  return a.sum(MOVE_TERMS[`${move}Factor`], [a.one, typed], base)
}
