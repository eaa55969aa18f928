import type { MarginKind, VenueModel } from '@/engine/models/venueModel'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import type { PortfolioMargin, UnitMargin } from './venueUnitMargin'

/** What each component adds to both margins, in the unit's numeraire. */
export type AddedByEach = Readonly<Record<string, Readonly<Record<MarginKind, number>>>>

/**
 * What each component adds to a margin on top of those listed before it: all together are the margin, whatever the
 * venue makes of its components (factors, the larger of two). 0 where it is charged but decides nothing. Follows
 * venues, "Statement".
 */
export function addedByEach(model: VenueModel, { unit, held, decides }: UnitMargin<Figure>): AddedByEach {
  const sides = { initial: decides, maintenance: held } as const
  const marginOf = (kind: MarginKind, count: number): number => {
    const of: PortfolioMargin<Figure> = sides[kind]
    const counted = new Set(model.components.slice(0, count).map(({ id }) => id))
    const amount = (id: string) => (counted.has(id) ? of.amount(kind, id) : figures.zero)
    return model.margin(figures, unit, of.portfolio, amount, kind).double
  }
  return Object.fromEntries(
    model.components.map(({ id }, place) => {
      const added = (kind: MarginKind) => marginOf(kind, place + 1) - marginOf(kind, place)
      return [id, { initial: added('initial'), maintenance: added('maintenance') }]
    }),
  )
}
