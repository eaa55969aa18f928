/**
 * The rules that figures follow, in a sentence or two each: those of a section of the margin model, and below it those
 * of single terms where the section says more than one thing. Words for `Term.section` and `Term.id`.
 */
export interface RuleTexts {
  readonly sections: Readonly<Record<string, string>>
  readonly terms: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Where the rules of a section come from, as people are told. */
  readonly origins: Readonly<Record<string, string>>
}

const SECTIONS: RuleTexts['sections'] = {
  'Numbers and time':
    'Sizes, prices and money are exact decimals; nothing is rounded before the result. A day has 86,400 seconds, a year 365 days, and contracts expire at 08:00 UTC.',
  Instruments:
    'Prices are those of the market: the index price in USD, marks in the quote currency of the contract. A perpetual or future without a quoted mark has the index price, in its quote currency, for mark.',
  'Option value':
    'Options are valued by Black-76 without discounting, from forward price, strike price, volatility and time to expiry.',
  'Moving the market and the clock':
    'What-if moves change prices, volatilities and rates first, then the clock. What has expired by then settles at the moved index price.',
}

const TERMS: RuleTexts['terms'] = {
  'Option value': {
    volatilityFromMark:
      'Where only a mark is quoted, the volatility is the one at which the model gives this mark.',
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
  },
}

const ORIGINS: RuleTexts['origins'] = {
  'Moving the market and the clock':
    'A rule of this simulator: prices and volatilities are assumed not to drift while the clock goes on.',
}

/** The rules that hold under every margin model, in words. */
export const RULE_TEXTS: RuleTexts = { sections: SECTIONS, terms: TERMS, origins: ORIGINS }
