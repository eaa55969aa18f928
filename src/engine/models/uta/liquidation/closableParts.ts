import type { Appraisal } from '@/engine/liquidation/appraisal'
import { LIQUIDATION } from '@/engine/models/uta/parameters'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Position } from '@/engine/portfolio/scenario'

/** A part of a position that may be closed; `size` signed like the position. */
export interface Close {
  readonly position: Position
  readonly size: Decimal
}

/**
 * What one step may close of every position: stepFraction of its original size, or what is left, if less.
 * Follows the margin model, section "Staged liquidation".
 */
export function closableParts(
  { scenario }: Appraisal,
  sizes: ReadonlyMap<string, Decimal>,
): readonly Close[] {
  const fraction = scenario.rulebook.of(LIQUIDATION).stepFraction.value
  return scenario.positions.flatMap((position) => {
    const original = sizes.get(position.contract.key)
    if (original === undefined) return []
    const step = original.times(fraction)
    return [{ position, size: step.abs().lt(position.size.abs()) ? step : position.size }]
  })
}
