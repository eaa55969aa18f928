import type { Requirement } from '@/engine/models/model'
import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import { termsOf } from '@/engine/numbers/term'
import { INITIAL } from './parameters'

const TERMS = termsOf('Maintenance and initial margin of a unit, with active orders', {
  contingency: ['Contingency', 'USD', 'The five contingency components, added.'],
  portfolioMargin: [
    'Maintenance margin of a portfolio',
    'USD',
    'The maximum loss over all shocks plus the five contingency components.',
  ],
  maintenanceMargin: [
    'Maintenance margin',
    'USD',
    `The largest of what positions and hedges need alone, with all ${ORDER_GROUPS.A} filled, and with all ${ORDER_GROUPS.B} filled.`,
  ],
  initialMargin: [
    'Initial margin',
    'USD',
    'What is needed to open positions: the maintenance margin times a factor.',
  ],
})

/**
 * Maintenance margin is what is needed of the portfolio that needs most; initial margin is made from it.
 * Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export const requirement: Requirement = {
  contingency: (a, components, base) => a.sum(TERMS.contingency, components, base),
  portfolio: (a, _unit, maxLoss, contingency, of) => a.sum(TERMS.portfolioMargin, [maxLoss, contingency], of),
  largest: (a, needed, base) => a.maximum(TERMS.maintenanceMargin, needed, base),
  margins: (a, { base, factors }, needed) => ({
    maintenanceMargin: needed,
    initialMargin: a.product(TERMS.initialMargin, [needed, factors.of(INITIAL).imFactor], base),
  }),
  factor: ({ factors }) => factors.of(INITIAL).imFactor,
  addsUp: true,
}
