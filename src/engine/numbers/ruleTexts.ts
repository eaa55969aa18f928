/**
 * The rules that figures follow, in a sentence or two each: those of a section of the margin model, and below it those
 * of single terms where the section says more than one thing. Words for `Term.section` and `Term.id`.
 */
export interface RuleTexts {
  readonly sections: Readonly<Record<string, string>>
  readonly terms: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Where the rules of a section come from, as people are told. */
  readonly origins?: Readonly<Record<string, string>>
}

const SECTIONS: RuleTexts['sections'] = {
  'Numbers and time':
    'Sizes, prices and money are exact decimals; nothing is rounded before the result. A day has 86,400 seconds, a year 365 days, and contracts expire at 08:00 UTC.',
  Instruments:
    'Prices are those of the market: the index price in USD, marks in the quote currency of the contract. A perpetual or future without a quoted mark has the index price, in its quote currency, for mark.',
  'Option value':
    'Options are valued by Black-76 without discounting, from forward price, strike price, volatility and time to expiry.',
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
  'Cross margin, for comparison':
    'Every contract stands alone, without offsets between contracts: sold options need a share of the index price, perpetuals and futures a rate that rises with their value.',
  'Moving the market and the clock':
    'What-if moves change prices, volatilities and rates first, then the clock. What has expired by then settles at the moved index price.',
}

const TERMS: RuleTexts['terms'] = {
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

/** The rules that hold under every margin model, in words. */
export const RULE_TEXTS: RuleTexts = { sections: SECTIONS, terms: TERMS }
