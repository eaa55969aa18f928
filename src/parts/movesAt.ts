import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { MovesDocument } from '@/engine/market/shift/moves'

/**
 * The what-if moves at a place of an axis, the others staying; null where every unit moves on top of moves of its own.
 */
export function movesAt(
  moves: MovesDocument | null,
  axis: CurveAxis,
  base: string,
  x: number,
): MovesDocument | null {
  const by = x.toFixed(10).replace(/\.?0+$/, '')
  if (axis === 'days') return { ...moves, days: by }
  const others = moves?.[axis] ?? {}
  const isApart = Object.keys(others).some((coin) => coin !== EVERY_UNIT)
  if (base === EVERY_UNIT && isApart) return null
  return { ...moves, [axis]: { ...others, [base]: by } }
}
