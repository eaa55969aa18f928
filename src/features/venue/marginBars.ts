import { venueWords } from '@/models/venues'
import type { BarOfParts } from '@/ui/chart/barOfParts'
import type { ChosenVenueUnit } from './venueView'

/** A margin in the parts that its components add to it, USD. */
export interface MarginBar extends BarOfParts {
  readonly kind: 'initial' | 'maintenance'
}

const NAMES = { initial: 'Initial margin', maintenance: 'Maintenance margin' } as const

/** Both margins of a unit as bars; what adds nothing is in none. */
export function marginBars({ model, name, unit, added }: ChosenVenueUnit): readonly MarginBar[] {
  const { components } = venueWords(model)
  const parts = Object.entries(added[name] ?? {})
  const margins = { initial: unit.usd.initialMargin, maintenance: unit.usd.maintenanceMargin }
  return (['initial', 'maintenance'] as const).map((kind) => ({
    kind,
    key: kind,
    name: NAMES[kind],
    value: margins[kind],
    length: Number(margins[kind]),
    segments: parts.flatMap(([key, each]) => {
      const usd = each[kind] * Number(unit.price)
      if (usd < LEAST) return []
      const words = components[key]
      return [{ key, name: words?.name ?? key, value: usd.toFixed(8), colour: words?.colour ?? null }]
    }),
  }))
}

/** Less is a rounding, USD. */
const LEAST = 1e-7
