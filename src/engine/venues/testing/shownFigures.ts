import type { VenueModel } from '@/engine/models/venueModel'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import type { VenueEvaluation } from '@/engine/venues/venueFigures'

const KINDS = ['initial', 'maintenance'] as const

/** All figures that a statement shows, and the share of every leg in every scenario. */
export function shownFigures(model: VenueModel, evaluation: VenueEvaluation<Figure>): readonly unknown[] {
  const { account, pools, margins } = evaluation
  const ofUnits = margins.map(({ unit, stress, portfolios, initialMargin, maintenanceMargin }) => [
    initialMargin,
    maintenanceMargin,
    model.factors(figures, unit),
    stress.scenarios,
    portfolios.map(({ portfolio, results, pnls, beforeOffsets, amount, margin }) => [
      pnls,
      beforeOffsets,
      KINDS.map((kind) => [margin(kind), ...model.components.map(({ id }) => amount(kind, id))]),
      stress.scenarios.map((_, place) => [
        ...[...portfolio.held, ...portfolio.orders].map((leg) => results.legPnl(leg, place)),
        unit.collateral === null ? null : results.collateralPnl?.(place),
      ]),
    ]),
  ])
  return [account, pools, ofUnits]
}
