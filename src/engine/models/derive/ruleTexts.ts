import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import type { RuleTexts } from '@/engine/numbers/ruleTexts'

/** The rules of Derive's portfolio margin 2 in words. */
export const RULE_TEXTS: RuleTexts = {
  origins: {
    'Derive: inputs': 'The venue’s documentation; it gives the venue’s own published portfolios.',
    'Derive: shocked price': 'The venue’s documentation; it gives the venue’s own published portfolios.',
    'Derive: shocked volatility': 'The venue’s documentation; it gives the venue’s own published portfolios.',
    'Derive: static discount': 'The venue’s documentation; it gives the venue’s own published portfolios.',
    'Derive: scenario results': 'The venue’s documentation; it gives the venue’s own published portfolios.',
    'Derive: forward contingency':
      'The venue’s documentation; it gives the venue’s own published portfolios.',
    'Derive: charges': 'The venue’s documentation; it gives the venue’s own published portfolios.',
    'Derive: margins': 'The venue’s documentation; it gives the venue’s own published portfolios.',
    'Derive: orders': 'Assumed: the venue takes the worst of its orders by a grouping that is not published.',
  },
  sections: {
    'Derive: inputs':
      'Options are valued by Black-76 and discounted at the interest rate, which counts as 0 where it is negative. Coins with a haircut are collateral and move with the index price.',
    'Derive: shocked price':
      'Forward prices move as the index price does. In the last 30 minutes before expiry only the share of the settlement average that is still open moves.',
    'Derive: shocked volatility':
      'Volatility rises, falls, stays, or its smile is tilted. Rises and falls are relative to the option’s own volatility and stronger near expiry than far from it.',
    'Derive: static discount':
      'What the options of one date are worth after the shocks counts at less than that where it is worth something, and at more where it is owed.',
    'Derive: scenario results':
      'A scenario’s result is what perpetual, collateral and all expiries gain or lose, times its weight.',
    'Derive: forward contingency':
      'The forward price of each expiry moves by itself, up and down. The worse of both counts, more the further the expiry is away. It competes with the scenarios and is not added to them.',
    'Derive: charges':
      'Beside the stress loss a share is charged of the perpetual, of options sold without cover, and of collateral. The initial shares are totals: they include the maintenance shares.',
    'Derive: orders':
      'Orders count as filled whole, all that add long delta or all that add short delta. Being filled at a price that is worse than the contract is worth is charged; what it would gain is not counted. This is an assumption: the venue’s own grouping of orders is not published.',
    'Derive: margins': `A portfolio needs its stress loss times a factor, and the charges. Three portfolios are looked at for the initial margin: positions and hedges alone, with all ${ORDER_GROUPS.A} filled, and with all ${ORDER_GROUPS.B} filled. The maintenance margin is that of positions and hedges.`,
  },
  terms: {
    'Derive: shocked volatility': {
      scaling:
        '30 days by the days to expiry, but no fewer than the least that count, to a power: one where 30 days or less are left, another where more are.',
      up: 'The volatility times one plus the scaled rise, and at least the least volatility after a rise.',
      down: 'The volatility times one less the scaled fall, never below 0.',
      tilted:
        'The volatility grows or shrinks with the distance of the strike price from the forward price, in logarithms, up to the most of the tilt. The bend does so on both wings alike.',
      width: 'The root of the years times the width and its volatility, and at least the least width.',
    },
    'Derive: static discount': {
      long: 'The discount, times a decay over the years to expiry.',
      short: 'The mark-up, times a growth over the years to expiry, but at most one by the discount factor.',
      discounted:
        'Times the discount where the expiry is worth something, times the mark-up where it is owed.',
    },
    'Derive: scenario results': {
      change: 'The value now is not discounted, so a scenario without any shock loses as well.',
      result:
        'Where the smile is tilted, what an expiry would gain counts as a loss as large: each expiry may tilt the worse way.',
      stressLoss: 'The loss of the worst of all scenarios and of the forward contingency, never below 0.',
      leg: 'The leg’s size times what one unit adds to the result of its expiry, times the weight of the scenario.',
    },
    'Derive: charges': {
      perpetual: 'The net size of the perpetual without its sign, times the index price and the share.',
      nakedShorts:
        'Of each date and strike, calls and puts added: what is sold on balance, times the index price and the share.',
      haircut: 'What the coins that are collateral are worth, times the share.',
    },
    'Derive: margins': {
      imFactor:
        'The initial loss factor; where the settlement coin is worth less than the peg threshold, what it lacks times the peg factor is added.',
    },
  },
}
