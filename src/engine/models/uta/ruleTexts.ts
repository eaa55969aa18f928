import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import type { RuleTexts } from '@/engine/numbers/ruleTexts'

/** The rules of the account's own model in words. */
export const RULE_TEXTS: RuleTexts = {
  sections: {
    'Contingency components':
      'Reserves beside the maximum loss. First everything held in one contract is netted: a hedge or a filled order in the contract of a position adds to it.',
    'Maintenance and initial margin of a unit, with active orders': `A portfolio needs its maximum loss and the five contingency components. Three portfolios are looked at: positions and hedges alone, with all ${ORDER_GROUPS.A} filled, and with all ${ORDER_GROUPS.B} filled. The one that needs most decides; a group without orders is left out.`,
  },
  terms: {
    'Maximum loss': {
      priceShock: 'Price shocks are equally spaced from the lower to the upper end of the price range.',
    },
    'Contingency components': {
      shortOptions:
        'Options sold less options bought, within each expiry and kind, where more are sold: times the coefficient and the index price.',
      vegaSpread:
        'Where vega of one expiry hedges vega of another, the smaller side is charged for the days between their average expiries.',
      stablecoinSpread:
        'Deltas settled in USDT, USDC and USD that hedge each other are charged: half of what nets between them, times the factor and the index price.',
      deltaSpread:
        'Delta hedged between expiries is charged for the days between; hedged spot adds its basis risk.',
      calendar:
        'Delta that long and short expiries hedge of each other, times the index price, the factor and the days between their average expiries. Perpetuals and hedged spot count as expiring today.',
      basisRisk:
        'Spot that hedges derivatives is charged a share of how far their prices stray from the index, plus a safety threshold, less what the collateral haircut takes already; never below 0.',
      perpFutures:
        'Every perpetual and future is charged by its size, long or short, after netting within its contract.',
    },
    'Maintenance and initial margin of a unit, with active orders': {
      initialMargin: 'The initial margin is the maintenance margin times a factor.',
      contingency: 'The five contingency components are added: none offsets another.',
    },
  },
}
