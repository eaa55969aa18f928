import type { RuleTexts } from '@/engine/numbers/ruleTexts'
import { COMPONENTS, MARGINS, OFFSET, RESULT, SHOCKS_AND_SCENARIOS } from './sections'

/** The rules of Deribit's segregated portfolio margin in words, as this product reads them. */
export const RULE_TEXTS: RuleTexts = {
  origins: {
    [SHOCKS_AND_SCENARIOS]:
      'The venue’s documentation; that the least volatility bounds the result is assumed.',
    [RESULT]:
      'Inverse contracts give two published answers to all digits; what settles in USDC, options among it, is our reading.',
    [OFFSET]:
      'The share of a gain is published, its limit assumed; the dampener is observed in the venue’s answers.',
    [COMPONENTS]:
      'The worst case and the roll of perpetuals are published; the roll of dates and the delta shock are observed in the venue’s answers.',
    [MARGINS]: 'Published; that the worst of three order portfolios counts is assumed.',
  },
  sections: {
    [SHOCKS_AND_SCENARIOS]:
      'The main table moves the price in equal steps over the price range, each with volatility down, unchanged and up. The extended table moves it much further, with volatility up.',
    [RESULT]:
      'Every contract is valued after the shocks. Inverse contracts gain and lose coins, all others USDC. In the last 30 minutes before expiry only the open part of the settlement average moves (assumed).',
    [OFFSET]:
      'Losses count in full, gains in part and up to a limit. Far results are scaled to the price range and moved towards 0. What remains of a gain lowers no margin.',
    [COMPONENTS]:
      'Three reserves are added: the loss of the worst scenario, a share of the net delta of each date, and a charge on large delta.',
    [MARGINS]:
      'Contracts that settle in the coin and contracts that settle in USDC are margined apart, each with the money of its own pool.',
  },
  terms: {
    [SHOCKS_AND_SCENARIOS]: {
      price: 'The price range, cut into equal steps on each side of the unmoved price.',
      value: 'Price shocks of the extended table stand in the rulebook one by one.',
      whole: 'Results of the main table count in full.',
      weight:
        'An extended result is scaled to the price range: by the range over the shock, and in coin also by what a coin is worth after the shock over what it is worth at the end of the range.',
      termScaling:
        '30 days by days to expiry, to a power: volatility shocks grow as expiry comes near and fade before. The last days count as the fewest.',
      shockedUp: 'The volatility rises by the scaled shock, and to the least volatility at least.',
      shockedDown: 'The volatility falls by the scaled shock, never below 0.',
    },
    [RESULT]: {
      coinResult:
        'An inverse contract pays in the coin: the price shock over one plus the shock, whatever its mark price is.',
      linearResult: 'A perpetual or future that settles in USDC gains its mark price times the shock.',
      optionResult: 'An option gains its model value after the shocks less its model value now.',
      openShock:
        'In the last 30 minutes the shock shrinks with the time that is left, because the settlement price is an average over them.',
    },
    [OFFSET]: {
      keptGain: 'Only a share of a gain counts.',
      limitedGain: 'A gain counts up to a limit in US dollars, in coin at the price after the shock.',
      damping:
        'For each price range that the shock goes beyond the first, the dampener, in coin at the price at the end of the range.',
      damped:
        'A result of the extended table is moved towards 0; where it is smaller than the damping it is 0.',
      beforeOffset: 'The results of all contracts in the scenario are added and weighted.',
    },
    [COMPONENTS]: {
      worstCase:
        'The loss of the worst scenario is rounded to 9 places before it is added; without a loss it is 0.',
      rollShock:
        'All contracts of one date net, options by their delta; perpetuals are one date. The net delta without its sign costs the roll move. Dates do not net with each other.',
      move: 'A date costs what the price may drift by the yearly move until then, at least the least move; perpetuals cost the least move.',
      deltaShock:
        'Delta up to a value in US dollars is free. Above it all delta is charged at a rate that rises with every coin of excess, up to the highest rate.',
      delta:
        'Options held long shrink the delta of all other contracts. They never turn it and never add to it.',
      optionDelta: 'The delta of an option by Black-76.',
    },
    [MARGINS]: {
      initialMargin:
        'Worst case, roll shock and delta shock are added and rounded to 9 places. The venue’s own charge for open orders is not published; here the larger of what either group of orders filled would need counts (assumed).',
      maintenanceMargin:
        'A share of what positions and hedges need: orders count in the initial margin only.',
      coins: 'Coins count in full in the pool of their coin. They are not shocked.',
    },
  },
}
