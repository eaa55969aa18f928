import type { RuleTexts } from '@/engine/numbers/ruleTexts'
import { MARGINS, MINIMUM_DELTA, PROVISIONS, RESULT, SCAN, VOLATILITY_SHOCKS } from './sections'

/** The rules of Paradex's portfolio margin in words, as this product reads them. */
export const RULE_TEXTS: RuleTexts = {
  origins: {
    [VOLATILITY_SHOCKS]:
      'The venue’s documentation; that the least volatility bounds the result is read in its open program.',
    [RESULT]:
      'Read in the venue’s open program; that the forward price moves with the index is in its documentation.',
    [SCAN]:
      'The venue’s documentation; how orders count is read in its open program, that market orders fill at the mark price is assumed.',
    [MINIMUM_DELTA]:
      'The venue’s documentation, whose example it gives; how orders count is read in its open program.',
    [PROVISIONS]: 'The venue’s documentation and its open program.',
    [MARGINS]:
      'The venue’s documentation; that orders count in the initial margin alone is read in its open program.',
  },
  sections: {
    [VOLATILITY_SHOCKS]:
      'A volatility shock is scaled by time to expiry: 30 days by the days that are left, to a power.',
    [RESULT]:
      'Perpetuals move with the index, options are valued anew after both shocks. What is gained is told from the mark price.',
    [SCAN]: 'Each scenario moves price and volatility; far ones count with a share of their result.',
    [MINIMUM_DELTA]:
      'A book needs at least a share of its net delta, and a smaller one of delta that is hedged.',
    [PROVISIONS]: 'Eight hours of funding and the fees of closing the book are set aside.',
    [MARGINS]: 'Coins are margined one by one and added: nothing nets across coins.',
  },
  terms: {
    [VOLATILITY_SHOCKS]: {
      termScaling:
        '30 days by days to expiry, to a power: shocks grow as expiry comes near and fade before. The last days count as the fewest.',
      shocked: 'The volatility rises by the scaled shock, and to the least volatility at least.',
      notNegative: 'The volatility falls by the scaled shock, never below 0.',
    },
    [RESULT]: {
      shockedMark: 'The basis of the perpetual in per cent stays as the index moves.',
      shockedForward: 'The forward price moves with the index.',
      gain: 'The base is the mark price, not the model’s value, so that a mark price off the model shows even where nothing is moved.',
      result:
        'In the last 30 minutes the result shrinks with the part of the settlement average that is open.',
    },
    [SCAN]: {
      scan: 'The largest loss of all weighted scenarios.',
      orderLoss: 'Each open order stands alone and can only lose: what it would gain offsets nothing.',
    },
    [MINIMUM_DELTA]: {
      net: 'Long orders are taken against the short delta that is held, short orders against the long: the larger counts.',
      optionDelta: 'The delta by Black-76, told in the index price: the forward price moves with the index.',
      minimumDelta: 'Net delta and hedged delta, each at its rate, at the index price.',
    },
    [PROVISIONS]: {
      fundingProvision: 'What the perpetual would pay in 8 hours, if it pays.',
      optionFee:
        'The fee of an option is a share of the index price, but no more than a share of its own price.',
    },
    [MARGINS]: {
      initialMargin:
        'Scan risk or minimum delta, whichever is more, and both provisions; orders count in all of them.',
      maintenanceMargin: 'A share of the risk of positions and hedges, and both provisions in full.',
    },
  },
}
