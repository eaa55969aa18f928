/**
 * The rules that figures follow, in a sentence or two each: those of a section of the margin model, and below it those
 * of single terms where the section says more than one thing. Words for `Term.section` and `Term.id`.
 */
const SECTIONS: Readonly<Record<string, string>> = {
  'Numbers and time':
    'Sizes, prices and money are exact decimals; nothing is rounded before the result. A day has 86,400 seconds, a year 365 days, and contracts expire at 08:00 UTC.',
  Instruments:
    'Prices are those of the market: the index price in USD, marks in the quote currency of the contract. A perpetual or future without a quoted mark has the index price, in its quote currency, for mark.',
  'Option value':
    'Options are valued by Black-76 without discounting, from forward price, strike price, volatility and time to expiry.',
  'Maximum loss':
    'Every price shock is combined with every volatility shock, and the whole unit is valued in each of these scenarios. What the worst of them would lose is the maximum loss, never below 0.',
  'Contingency components':
    'Reserves beside the maximum loss. First everything held in one contract is netted: a hedge or a filled order in the contract of a position adds to it.',
  'Spot hedging':
    'With spot hedging on, a spot balance hedges derivatives whose net delta has the opposite sign: the smaller of the two counts. The balance counts in full, wallet less borrowed.',
  'Maintenance and initial margin of a unit, with active orders':
    'A portfolio needs its maximum loss and the five contingency components. Three portfolios are looked at: positions and hedges alone, with all buying-side orders filled, and with all selling-side orders filled. The one that needs most decides; a side without orders is left out.',
  'Order loss':
    'An open order in a perpetual or future with a limit price costs what being filled there would lose against the mark price; it is never a gain.',
  Account:
    'The margins of all risk units and of borrowed assets are added, and measured against the margin balance together with the order loss.',
  'Staged liquidation':
    'While the MM rate is too high, borrowed assets are repaid, then orders cancelled, then positions closed step by step; forced closes and conversions cost their fees.',
  'Cross margin, for comparison':
    'Every contract stands alone, without offsets between contracts: sold options need a share of the index price, perpetuals and futures a rate that rises with their value.',
  'Moving the market and the clock':
    'What-if moves change prices, volatilities and rates first, then the clock. What has expired by then settles at the moved index price.',
}

const TERMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Option value': {
    volatilityFromMark:
      'Where only a mark is quoted, the volatility is the one at which the model gives this mark.',
  },
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
  'Moving the market and the clock': {
    index: 'A price move multiplies the index price of the coin by one plus the move.',
    rate: 'A stablecoin has the rate that the what-if move says.',
    mark: 'Marks follow the price of their coin. Where the rate of their stablecoin moves, they change the other way, so that their USD value stays.',
    forward:
      'Forwards follow the price of their coin. Where the rate of their stablecoin moves, they change the other way, so that their USD value stays.',
    volatility:
      'A volatility move multiplies the volatilities of all options of the coin by one plus the move.',
    optionMark: 'The mark of an option changes as its model value does, never below 0.',
    changedMark:
      'The mark before the moves, plus the model value after them, less the model value before them.',
    secondsLeft: 'The clock is put forward; prices and volatilities do not drift meanwhile.',
    wallet:
      'What has expired is paid into the wallet of the coin in which it settles, or from it, all of a coin together.',
    borrowed: 'What the wallet lacks for what has expired becomes borrowed.',
  },
  Account: {
    unrealisedPnl:
      'Size times what the mark has moved from the entry price, at the USD price of the coin in which the contract settles. An option is worth its mark whatever it was entered at: its entry changes no margin and no equity.',
    unitUnrealisedPnl:
      'What positions and what-if hedges gain against their entry prices, in USD. Rows without an entry count none.',
    optionUpl: 'Size times mark price less entry price. The equity counts size times mark price instead.',
    totalEquity: 'The equity of every coin at its USD price, added.',
    equity:
      'The equity of a coin is wallet less borrowed, with the open profit of perpetuals and futures and the value of options.',
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
}

/** The rule that a figure follows, by its term's section and id; null where there are no words for it. */
export function ruleText(section: string, term: string): string | null {
  return TERMS[section]?.[term] ?? SECTIONS[section] ?? null
}

/** Every place for which there are words, as section and term; for a test that none of them is stale. */
export const RULED_TERMS: readonly (readonly [section: string, term: string])[] = Object.entries(
  TERMS,
).flatMap(([section, terms]) => Object.keys(terms).map((term) => [section, term] as const))
