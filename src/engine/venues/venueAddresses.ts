import type { VenueModel } from '@/engine/models/venueModel'
import type { Figure } from '@/engine/numbers/figure'
import type { VenueEvaluation } from './venueFigures'
import type { UnitMargin } from './venueUnitMargin'

/**
 * The figures of a venue in the shape of its statement, so that the path of a number there is the address of its
 * explanation. Follows venues, "Statement".
 */
export function venueAddresses(model: VenueModel, { account, pools, margins }: VenueEvaluation<Figure>) {
  return {
    account: {
      ...account,
      pools: Object.fromEntries(
        pools.map(({ key, equity, initialMargin, maintenanceMargin, imRate, mmRate }) => [
          key,
          { equity, initialMargin, maintenanceMargin, imRate, mmRate },
        ]),
      ),
    },
    units: Object.fromEntries(margins.map((margin) => [margin.unit.key, unitAddresses(model, margin)])),
  }
}

function unitAddresses({ components }: VenueModel, margin: UnitMargin<Figure>) {
  const { unit, stress, portfolios, held, decides, initialMargin, maintenanceMargin, usd } = margin
  const resultAt = (of: typeof held, place: number) => {
    const pnl = of.pnls[place]
    if (pnl === undefined) throw new RangeError('a scenario has no result')
    return pnl
  }
  return {
    price: unit.price,
    initialMargin,
    maintenanceMargin,
    usd,
    portfolios: Object.fromEntries(
      portfolios.map(({ portfolio, margin: needed }) => [portfolio.name, needed('initial')]),
    ),
    components: Object.fromEntries(
      components.map(({ id }) => [
        id,
        { initial: decides.amount('initial', id), maintenance: held.amount('maintenance', id) },
      ]),
    ),
    scenarios: stress.scenarios.map((_, place) => ({
      pnl: resultAt(decides, place),
      positionsPnl: resultAt(held, place),
    })),
  }
}

/** The figures of a venue by the paths of its statement. */
export type VenueAddresses = ReturnType<typeof venueAddresses>
