import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import type { RuleTexts } from '@/engine/numbers/ruleTexts'

/** The rules of the account's own model in words. */
export const RULE_TEXTS: RuleTexts = {
  origins: {
    'Numbers and time': 'The public guide to portfolio margin.',
    Instruments: 'The exchange’s public description of its contracts.',
    'Option value': 'The public guide; that one volatility is taken from a mark where none is quoted, too.',
    'Maximum loss':
      'The public guide. That the gap between a mark and the model’s value counts in every scenario, and that days begun count whole, is observed in the exchange’s own answers.',
    'Contingency components':
      'The public guide; grouping of short options by its published example. The basis risk is observed in the exchange’s own answers for one hedge; its floor is assumed.',
    'Spot hedging':
      'Published by the exchange; that the balance counts in full is observed. That spot which is no collateral does not hedge is assumed.',
    'Maintenance and initial margin of a unit, with active orders': 'The public guide.',
    'Order loss': 'The public guide; that option orders have none is published by the exchange.',
    Account: 'The public guide; what counts as borrowed is published by the exchange.',
    'Staged liquidation':
      'The stages are those of the public guide; the order in which positions are closed is not published, and assumed.',
  },
  sections: {
    'Maximum loss':
      'Every price shock is combined with every volatility shock, and the whole unit is valued in each of these scenarios. What the worst of them would lose is the maximum loss, never below 0.',
    'Spot hedging':
      'With spot hedging on, a spot balance hedges derivatives whose net delta has the opposite sign: the smaller of the two counts. The balance counts in full, wallet less borrowed.',
    'Order loss':
      'An open order in a perpetual or future with a limit price costs what being filled there would lose against the mark price; it is never a gain.',
    Account:
      'The margins of all risk units and of borrowed assets are added, and measured against the margin balance together with the order loss.',
    'Staged liquidation':
      'While the MM rate is too high, borrowed assets are repaid, then orders cancelled, then positions closed step by step; forced closes and conversions cost their fees.',
    'Contingency components':
      'Reserves beside the maximum loss. First everything held in one contract is netted: a hedge or a filled order in the contract of a position adds to it.',
    'Maintenance and initial margin of a unit, with active orders': `A portfolio needs its maximum loss and the five contingency components. Three portfolios are looked at: positions and hedges alone, with all ${ORDER_GROUPS.A} filled, and with all ${ORDER_GROUPS.B} filled. The one that needs most decides; a group without orders is left out.`,
  },
  terms: {
    'Maximum loss': {
      ownShock:
        'In the last 30 minutes before expiry an option’s own price shock shrinks with the time left; that of its hedge does not.',
      decay: 'In the last 30 minutes before expiry an option’s own price shock shrinks with the time left.',
      shockedVolatility:
        'The volatility shock is relative to the option’s own volatility and may be scaled by its term, days begun counted whole; a hundredth of the volatility always remains.',
      change:
        'An option gains its model value after the shocks less its mark price; where no mark is quoted, less its model value now.',
      changeFromMark: 'An option gains its model value after the shocks less its quoted mark price.',
      spotPnl:
        'What hedged spot gains offsets what the derivatives lose. Its own loss is not charged: spot is collateral, which is marked to market already.',
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
    Account: {
      marginBalance: 'What every coin counts as collateral, added. A negative equity counts in full.',
      collateralValue: 'A positive equity counts by tiers, each at its ratio; a negative one counts in full.',
      counted: 'Each tier of the quantity counts at its own ratio, as with income tax.',
      base: 'The margin balance together with what open orders would lose.',
      mmRate:
        'Maintenance margin by margin balance after order loss. Liquidation starts where the rate reaches 100 %.',
      imRate: 'Initial margin by margin balance after order loss. From 100 % on no new risk may be taken.',
      availableBalance: 'The margin balance after order loss, less the initial margin, never below 0.',
      liability: 'What a coin is borrowed, or its equity lacks, whichever is more.',
      borrowedMm: 'A share of every liability at its USD price, added.',
      borrowedIm: 'A share of every liability at its USD price, added.',
      coinMm: 'The liability at the coin’s USD price, times the borrowing maintenance rate.',
      coinIm: 'The liability at the coin’s USD price, times the borrowing initial rate.',
    },
  },
}
