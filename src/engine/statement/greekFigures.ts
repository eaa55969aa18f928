import { type UnitGreeks, unitGreeks } from '@/engine/margin/unitGreeks'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { whenLookedAt } from '@/engine/util/whenLookedAt'

/** The Greeks of each unit by its base coin, in the coin and in USD; computed when looked at. */
export function greekFigures(
  units: readonly UnitMargin<Figure>[],
): Readonly<Record<string, UnitGreeks<Figure>>> {
  const ofUnit = new Map(units.map((margin) => [margin.unit.base, margin]))
  return whenLookedAt([...ofUnit.keys()], (base) => {
    const margin = ofUnit.get(base)
    if (margin === undefined) throw new RangeError(`no unit of ${base}`)
    return unitGreeks(a, margin.unit, margin.legs)
  })
}
